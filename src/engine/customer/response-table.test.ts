import { describe, expect, it } from 'vitest';
import { type Act, MOODS } from '../vocabulary.ts';
import { customer, led, points, type Said, say, where, worthOf } from './test-customer.ts';
import { takeTurn } from './turn.ts';

type Line = readonly [
  id: string,
  act: Act,
  settled: number,
  prickly: number,
  heated: number,
  boiling: number,
];

/** The change that the table itself gives, before anything modifies it. */
const base = (act: Act, mood: (typeof MOODS)[number], as: Said): number =>
  points(takeTurn(customer(mood, as), where(), say(act)), 'anger', { rule: 'base', act });

/** Said alone these weigh half (4.4 A3, Limits), or a third more (T-09); everything else is worth its cell. */
const OTHERWISE: readonly Act[] = ['apologise', 'voice-note', 'name-swearing', 'draw-line', 'warn'];

function holds(rows: readonly Line[], as: Said): void {
  describe.each(rows)('%s %s', (_, act, ...cells) => {
    it.each(MOODS.map((mood, place) => [mood, cells[place] ?? Number.NaN] as const))(
      'moves a %s customer by %d',
      (mood, cell) => {
        expect(base(act, mood, as)).toBe(cell);
        if (!OTHERWISE.includes(act)) expect(worthOf(act, customer(mood, as))).toBe(cell);
      },
    );
  });
}

describe('4.3, acknowledging somebody who has not been heard', () => {
  holds(
    [
      ['T-01', 'listen', 0, -4, -6, -8],
      ['T-02', 'mirror', -1, -5, -6, -4],
      ['T-03', 'validate', -1, -6, -7, -5],
      ['T-04', 'empathise', -1, -5, -6, -4],
      ['T-05', 'apologise', -1, -5, -6, -4],
      ['T-06', 'ally', -1, -6, -6, -3],
      ['T-07', 'hear-out', -1, -6, -6, -4],
      ['T-08', 'team-listens', -1, -7, -8, -5],
      ['T-09', 'voice-note', -1, -6, -6, -4],
    ],
    {},
  );
});

describe('4.3, warmth before anybody has been heard', () => {
  holds(
    [
      ['T-10', 'bright-warmth', -2, -5, 3, 5],
      ['T-11', 'ice-breaker', -2, -8, 5, 9],
      ['T-12', 'affirm-competence', -1, -7, -2, 2],
    ],
    {},
  );
});

describe('4.3, warmth once Heard', () => {
  holds([['T-10', 'bright-warmth', -2, -5, 0, 5]], { heard: true });
});

describe('4.3, asking somebody who has been heard', () => {
  holds(
    [
      ['T-13', 'say-back', -1, -4, -3, 4],
      ['T-14', 'open-question', -1, -4, -3, 4],
      ['T-15', 'ask-hope', -1, -4, -3, 4],
      ['T-16', 'detail-check', -1, -4, -3, 4],
    ],
    { heard: true },
  );
});

describe('4.3, guiding and explaining once Heard', () => {
  holds(
    [
      ['T-19', 'guide', -2, -6, -3, 6],
      ['T-20', 'say-why', -1, -4, -2, 6],
      ['T-21', 'reset-expectations', -1, -5, -4, 6],
      ['T-22', 'explain-policy', 0, -2, -1, 8],
    ],
    { heard: true },
  );
});

describe('4.3, acting before anybody has been heard', () => {
  holds([['T-23', 'act-now', -1, -6, -9, -5]], {});
});

describe('4.3, solving once Heard, clear, offered and under way', () => {
  holds(
    [
      ['T-24', 'free-hands', 0, -2, -5, 2],
      ['T-26', 'present', -3, -8, -8, 6],
      ['T-27', 'options', -1, -3, -3, 3],
      ['T-28', 'agree', -2, -6, -5, 4],
      ['T-30', 'put-right', -2, -6, -6, -2],
      ['X-09', 'over-promise', -4, -10, -9, 4],
    ],
    { heard: true, clear: true, offered: true, acting: true },
  );
});

describe('4.3, closing after agreement', () => {
  holds(
    [
      ['T-32', 'check-back', -2, -4, -1, 2],
      ['T-33', 'anything-else', -1, -2, 2, 4],
      ['T-34', 'name-channels', -1, -1, 2, 4],
    ],
    led,
  );
});

describe('4.3, limits that are due', () => {
  holds([['T-37', 'name-swearing', -2, -4, -6, -8]], { language: 'swearing' });
  holds([['T-38', 'draw-line', -2, -5, -8, -12]], { language: 'swearing' });
  holds([['T-39', 'warn', -4, -8, -12, -16]], { language: 'swearing', lined: true });
});

describe('4.3, waiting', () => {
  holds(
    [
      ['M-17', 'announced-hold', 0, 1, 1, 4],
      ['X-14', 'dead-air', 2, 4, 7, 6],
    ],
    {},
  );
});

describe('4.3, traps', () => {
  holds(
    [
      ['X-04', 'argue', 8, 10, 12, 14],
      ['X-05', 'snap', 12, 15, 18, 20],
      ['X-06', 'blame', 8, 12, 14, 15],
      ['X-07', 'pass-buck', 3, 5, 6, 6],
      ['X-08', 'flat-no', 4, 7, 9, 10],
      ['X-11', 'vague', 1, 2, 3, 3],
      ['X-13', 'rush', 4, 6, 8, 8],
      ['X-17', 'talk-down', 4, 8, 8, 8],
      ['X-21', 'wrong-information', 0, -2, -1, 2],
      ['X-22', 'calm-down', 4, 8, 10, 12],
      ['X-23', 'give-in', -2, -4, -4, 4],
    ],
    {},
  );
});

describe('3.7, what has a number outside the table', () => {
  holds(
    [
      ['T-41', 'tell-transfer-cost', -3, -3, -3, -3],
      ['T-42', 'warm-handover', -3, -3, -3, -3],
    ],
    { heard: true },
  );
});

describe('3, what moves nobody by itself', () => {
  const still: readonly Act[] = ['fetch-approval', 'cushion', 'let-pass', 'spot-style', 'follow-up-message'];
  holds(
    still.map((act) => [act, act, 0, 0, 0, 0] as const),
    {},
  );
});
