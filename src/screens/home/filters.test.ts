import { describe, expect, it } from 'vitest';
import { byDifficulty, fits, knownFilters, saysAll } from './filters.ts';
import type { ListedCall } from './scenario-entry.ts';
import { NO_FILTERS } from './wanted.ts';

const PHONE: ListedCall = {
  id: 'trays',
  channel: 'phone',
  industry: 'online-shop',
  angerType: 'escalated',
  difficulty: 'medium',
  results: null,
};
const CHAT: ListedCall = {
  ...PHONE,
  id: 'leaflet',
  channel: 'chat',
  angerType: 'passive',
  difficulty: 'easier',
  results: { number: 1, last: 500, best: 700 },
};
const CALLS = [PHONE, CHAT];

describe('the calls that are shown', () => {
  const shown = (filters: Partial<typeof NO_FILTERS>) =>
    CALLS.filter((call) => fits(call, { ...NO_FILTERS, ...filters })).map(({ id }) => id);

  it('are all, as long as nothing is asked for', () => expect(shown({})).toEqual(['trays', 'leaflet']));

  it.each([
    [{ anger: 'passive' }, ['leaflet']],
    [{ channel: 'phone' }, ['trays']],
    [{ difficulty: 'easier' }, ['leaflet']],
    [{ played: 'done' }, ['leaflet']],
    [{ played: 'new' }, ['trays']],
    [{ anger: 'passive', channel: 'phone' }, []],
  ] as const)('are those of %j', (filters, ids) => expect(shown(filters)).toEqual(ids));

  it('stand in order of their difficulty', () =>
    expect(byDifficulty(CALLS).map(({ id }) => id)).toEqual(['leaflet', 'trays']));
});

describe('filters that were kept', () => {
  it('are taken up as they were', () => {
    const kept = { anger: 'passive', channel: 'phone', difficulty: 'easier', played: 'new' } as const;
    expect(knownFilters(kept, CALLS)).toEqual(kept);
  });

  it('ask for nothing that no call is', () => {
    const strange = { anger: 'swearing', channel: 'pigeon', difficulty: 'hard', played: 'often' } as never;
    expect(knownFilters(strange, CALLS)).toEqual(NO_FILTERS);
  });
});

describe('a search', () => {
  it('finds parts of words in any order and case', () => {
    expect(saysAll('The leaflet of another shelf, Kim Arden', 'arden LEAF', 'en')).toBe(true);
    expect(saysAll('The leaflet of another shelf, Kim Arden', 'arden tray', 'en')).toBe(false);
  });

  it('finds everything where nothing is written, or only spaces', () => {
    expect(saysAll('Anything', '', 'en')).toBe(true);
    expect(saysAll('Anything', '  ', 'en')).toBe(true);
  });

  it('knows the letters of the language', () => {
    expect(saysAll('İnternet mağazası', 'internet', 'tr')).toBe(true);
    expect(saysAll('Ģints', 'ģin', 'lv')).toBe(true);
  });
});
