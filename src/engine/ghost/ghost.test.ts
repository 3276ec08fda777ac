import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drill, replayed } from '../chart/test-call.ts';
import { anyCall } from '../log/test-any-call.ts';
import { makeDebrief } from '../score/make-debrief.ts';
import { makeView } from '../view/make-view.ts';
import { MODES } from '../vocabulary.ts';
import { acceptBeside } from './beside.ts';
import { alongside, type Ghost, ghostOf, lastTurn, readingAfter, runsIn } from './ghost.ts';

const scenario = drill({ hear: ['mirror'], snap: ['snap'] });
const played = (...words: readonly string[]) => replayed(scenario, ['pick-up', ...words, 'end', 'end']);
const turnsIn = (ghost: Ghost) => ghost.map(({ turn }) => turn);

describe('what runs beside a call', () => {
  it('has one reading after each turn, from the start on', () => {
    const replay = played('=hear', '=snap');
    const ghost = ghostOf(replay);
    expect(turnsIn(ghost).slice(0, 3)).toEqual([0, 1, 2]);
    expect(ghost[0]?.calm).toBe(makeDebrief(replay).start.calm);
    expect(ghost[1]?.calm).toBe(makeDebrief(replay).turns[1]?.calm);
  });

  it('is not moved on by a tool that costs no turn', () => {
    const withBreath = ghostOf(played('breathe not-about-me', '=hear'));
    expect(turnsIn(withBreath)).toEqual(turnsIn(ghostOf(played('=hear'))));
  });

  it('stays where it ended, once it is over', () => {
    const ghost = ghostOf(played('=hear'));
    expect(readingAfter(ghost, lastTurn(ghost) + 5)).toEqual(ghost.at(-1));
  });

  it('knows nothing before its start', () => expect(readingAfter([], 3)).toBeNull());

  it('stands beside every state of the other call, as long as it was not over', () => {
    const short = ghostOf(played('=hear'));
    const long = played('=snap', '=snap', '=snap');
    const beside = alongside(short, long);
    expect(beside).toHaveLength(long.turns.length + 1);
    expect(beside[0]).toBe(short[0]?.calm);
    expect(beside.at(-1)).toBeNull();
  });

  it('is away in an exam alone', () => expect(MODES.filter((mode) => !runsIn(mode))).toEqual(['exam']));
});

describe('what runs beside any call', () => {
  it('goes on turn by turn, within the meter, and ends where the call did', () => {
    fc.assert(
      fc.property(anyCall(), ({ replay }) => {
        const ghost = ghostOf(replay);
        const turns = turnsIn(ghost);
        expect(turns).toEqual([...new Set(turns)].toSorted((one, other) => one - other));
        const atEnd = replay.turns.findLast(({ input }) => input.type !== 'follow-up')?.after ?? replay.start;
        expect(ghost.at(-1)?.shown).toBe(makeView(atEnd, 'exam').meters.calm);
        for (const { shown, calm } of ghost) {
          expect(calm).toBeGreaterThanOrEqual(0);
          expect(shown).toBeGreaterThanOrEqual(calm);
          expect(shown).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('beside itself is what it is, and is kept as it was', () => {
    fc.assert(
      fc.property(anyCall(), ({ replay }) => {
        const ghost = ghostOf(replay);
        expect(alongside(ghost, replay).at(-1)).toBe(ghost.at(-1)?.calm);
        expect(alongside(ghost, replay)).not.toContain(null);
        const kept: unknown = JSON.parse(JSON.stringify({ whose: 'own', ghost }));
        expect(acceptBeside(kept)).toEqual({ whose: 'own', ghost });
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was kept with a call', () => {
  const reading = { turn: 0, shown: 40, calm: 40 };

  it.each([
    ['nothing', undefined],
    ['nobody’s', { whose: 'nobody', ghost: [reading] }],
    ['without readings', { whose: 'own', ghost: [] }],
    ['out of the meter', { whose: 'own', ghost: [{ ...reading, shown: 101 }] }],
    ['no number', { whose: 'own', ghost: [{ ...reading, calm: Number.NaN }] }],
    ['half a turn', { whose: 'own', ghost: [{ ...reading, turn: 0.5 }] }],
    ['twice the same turn', { whose: 'own', ghost: [reading, reading] }],
    [
      'far too long',
      { whose: 'own', ghost: Array.from({ length: 5000 }, (_, turn) => ({ ...reading, turn })) },
    ],
    ['a text', 'own'],
  ])('is nothing to play beside: %s', (_, kept) => expect(acceptBeside(kept)).toBeNull());

  it('is anything at all, and never an error', () => {
    fc.assert(fc.property(fc.anything(), (kept) => void acceptBeside(kept)));
  });
});
