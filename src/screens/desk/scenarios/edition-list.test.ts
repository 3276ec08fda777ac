import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../protocol/scenario.ts';
import { NO_FILTER, shownEditions, titleOf } from './edition-list.ts';

const edition = (scenario: string, number: number, more: Partial<Edition> = {}): Edition => ({
  version: `${scenario}-${number}`,
  scenario,
  number,
  own: true,
  channel: 'phone',
  industry: 'online-shop',
  angerType: 'escalated',
  goals: {},
  desks: false,
  titles: { en: `${scenario} in English` },
  published: 1,
  retired: null,
  ...more,
});

const ids = (editions: readonly Edition[]) => editions.map(({ version }) => version);

describe('the list of editions', () => {
  const all = [
    edition('tea', 1),
    edition('tea', 2),
    edition('tea', 3, { retired: 5 }),
    edition('soup', 1, { industry: 'bank' }),
    edition('cake', 1, { channel: 'chat', titles: { fi: 'Kakku' } }),
  ];

  it('shows of each scenario the newest that is not retired, and all of them on wish', () => {
    expect(ids(shownEditions(all, NO_FILTER, null, 'en'))).toEqual(['cake-1', 'soup-1', 'tea-2']);
    expect(ids(shownEditions(all, { ...NO_FILTER, all: true }, null, 'en'))).toEqual([
      'cake-1',
      'soup-1',
      'tea-3',
      'tea-2',
      'tea-1',
    ]);
  });

  it('has one’s own edition in the place of the program’s, whatever their numbers, as long as it is not retired', () => {
    const program = edition('tea', 3, { version: 'program', own: false });
    const listed = (...own: readonly Edition[]) =>
      ids(shownEditions([program, ...own], NO_FILTER, null, 'en'));
    expect(listed(edition('tea', 1))).toEqual(['tea-1']);
    expect(listed(edition('tea', 1), edition('tea', 2))).toEqual(['tea-2']);
    expect(listed(edition('tea', 3))).toEqual(['tea-3']);
    expect(listed(edition('tea', 1, { retired: 5 }))).toEqual(['program']);
  });

  it('begins with those of one’s own trade', () => {
    expect(ids(shownEditions(all, NO_FILTER, 'bank', 'en'))[0]).toBe('soup-1');
  });

  it('finds words of a title in any language, in any case, and what fits every filter', () => {
    expect(ids(shownEditions(all, { ...NO_FILTER, search: 'kAK' }, null, 'en'))).toEqual(['cake-1']);
    expect(ids(shownEditions(all, { ...NO_FILTER, channel: 'chat' }, null, 'en'))).toEqual(['cake-1']);
    expect(ids(shownEditions(all, { ...NO_FILTER, channel: 'chat', industry: 'bank' }, null, 'en'))).toEqual(
      [],
    );
  });

  it('calls an edition by its title in the language of the reader, or else in one it has', () => {
    expect(titleOf(edition('tea', 1, { titles: { en: 'Tea', fi: 'Tee' } }), 'fi')).toBe('Tee');
    expect(titleOf(edition('tea', 1, { titles: { fi: 'Tee' } }), 'lv')).toBe('Tee');
  });
});
