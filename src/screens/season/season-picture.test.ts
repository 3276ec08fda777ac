import { describe, expect, it } from 'vitest';
import type { Season } from '../../protocol/season.ts';
import type { SeasonBoards } from '../../protocol/season-board.ts';
import type { Texts } from '../texts.ts';
import { seasonPicture } from './season-picture.ts';

const TEXTS = {
  t: (key: string, values: object = {}) => `${key} ${Object.values(values).join(' ')}`.trim(),
  number: (value: number) => String(value),
  day: () => '24 November',
} as unknown as Texts;

const season = (kind: Season['kind'] = 'ladder') =>
  ({
    name: 'Autumn',
    kind,
    rounds: 3,
    list: [{ round: 1, closes: 0 }, { round: 2 }],
    leagues: [
      [
        { team: 'n', name: 'North' },
        { team: 's', name: 'South' },
      ],
    ],
    own: { team: 'n' },
  }) as unknown as Season;

const boards = (own: object | null, points = 700) =>
  ({
    over: [1],
    boards: { first: { people: [], own } },
    leagues: [
      {
        teams: [
          { team: 'n', place: 1, points },
          { team: 's', place: 2, points: 600 },
        ],
      },
    ],
  }) as unknown as SeasonBoards;

const own = (more: object = {}) => ({ place: null, points: 600, rounds: [600, null], ...more });

describe('the picture of a season', () => {
  it('says the place of whoever stands in the upper half, their team, and how far the season has come', () => {
    expect(seasonPicture(TEXTS, season(), boards(own({ place: 1 })))).toEqual({
      title: 'Autumn',
      about: 'match.round 1 3 · 24 November',
      lines: ['match.place 1', 'match.points 60', 'match.card.team North 70 · match.place 1'],
      level: 600 / 900,
    });
  });

  it('says no place of anybody else, nor of a team in a league', () => {
    const card = seasonPicture(TEXTS, season('league'), boards(own({ rounds: [600, 300] })));
    expect(card?.lines).toEqual(['match.points 60', 'match.card.best 60', 'match.card.team North 70']);
  });

  it('is not made of nothing', () => {
    expect(seasonPicture(TEXTS, season(), boards(null))).toBeNull();
    expect(seasonPicture(TEXTS, season(), boards(own({ points: 0, rounds: [null] })))).toBeNull();
  });
});
