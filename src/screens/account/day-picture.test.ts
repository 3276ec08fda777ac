import { describe, expect, it } from 'vitest';
import type { DayBoard } from '../../protocol/day-call.ts';
import type { Texts } from '../texts.ts';
import { dayPicture } from './day-picture.ts';

const TEXTS = {
  locale: 'en',
  t: (key: string, values: object = {}) => `${key} ${Object.values(values).join(' ')}`.trim(),
  number: (value: number) => String(value),
  day: () => '23 November',
} as unknown as Texts;

const board = (own: object | null) =>
  ({ scenario: 'leaflet', titles: { en: 'The leaflet' }, own }) as unknown as DayBoard;

describe('the picture of a call of the day', () => {
  it('says the place of whoever stands in the upper half', () => {
    expect(dayPicture(TEXTS, board({ place: 1, points: 720 }), 0)).toEqual({
      title: 'day.title',
      about: 'The leaflet · 23 November',
      lines: ['match.place 1', 'match.points 72'],
      level: 720 / 900,
    });
  });

  it('says only the points of everybody else, and shows no meter that is half empty', () => {
    expect(dayPicture(TEXTS, board({ place: null, points: 300 }), 0)).toMatchObject({
      lines: ['match.points 30'],
      level: null,
    });
  });

  it('is not made of nothing', () => {
    expect(dayPicture(TEXTS, board(null), 0)).toBeNull();
    expect(dayPicture(TEXTS, board({ place: null, points: 0 }), 0)).toBeNull();
  });
});
