import { describe, expect, it } from 'vitest';
import type { Match } from '../../protocol/match.ts';
import type { Standings } from '../../protocol/match-board.ts';
import type { Texts } from '../texts.ts';
import { matchCard } from './match-card.ts';

const TEXTS = {
  locale: 'en',
  t: (key: string, values: object = {}) => `${key} ${Object.values(values).join(' ')}`.trim(),
  number: (value: number) => String(value),
  day: () => '23 November',
} as unknown as Texts;

const MATCH = {
  name: 'Friday',
  made: 0,
  titles: [{ en: 'The leaflet' }, { en: 'The leaflet' }],
  teams: [{ team: 'n', name: 'North', people: 2 }],
} as unknown as Match;

type Own = NonNullable<Standings['own']>;

const standings = (own: Partial<Own> | null, place: number | null = 1): Standings =>
  ({
    rounds: 2,
    board: [],
    teams: [{ team: 'n', place: 1, points: 700, rounds: [{ points: 700, of: 1, bye: false, counted: [] }] }],
    own: own && { place: null, points: 900, next: null, behind: null, rounds: [300, 600], ...own },
    ownTeam: { team: 'n', place, points: 700, next: null },
  }) as unknown as Standings;

describe('the picture of a result', () => {
  it('says the place of whoever stands in the upper half, and what was played', () => {
    const card = matchCard(TEXTS, MATCH, standings({ place: 2 }));
    expect(card).toEqual({
      title: 'Friday',
      about: 'The leaflet · 23 November',
      lines: ['match.place 2', 'match.points 90', 'match.card.team North 70 · match.place 1'],
      level: 600 / 900,
    });
  });

  it('says the best round of everybody else, and no place, of a team neither', () => {
    const card = matchCard(TEXTS, MATCH, standings({}, null));
    expect(card?.lines).toEqual(['match.points 90', 'match.card.best 60', 'match.card.team North 70']);
  });

  it('has no meter that shows how much is missing', () => {
    expect(matchCard(TEXTS, MATCH, standings({ rounds: [300, 440] }))?.level).toBeNull();
  });

  it('is the team’s where it had one call together, and nothing where nothing counts', () => {
    expect(matchCard(TEXTS, MATCH, standings(null))?.lines).toHaveLength(1);
    expect(matchCard(TEXTS, MATCH, null)).toBeNull();
    const none = { ...standings(null), teams: [], ownTeam: null } as unknown as Standings;
    expect(matchCard(TEXTS, MATCH, none)).toBeNull();
  });
});
