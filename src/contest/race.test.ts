import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_RACE, type Race, stepRace } from './race.ts';

const lanes = (calm: Readonly<Record<string, number | null>>) =>
  Object.entries(calm).map(([team, value]) => ({ team, calm: value }));

/** One second after the other. */
const run = (...seen: readonly Readonly<Record<string, number | null>>[]): Race =>
  seen.reduce<Race>((race, calm, at) => stepRace(race, { round: 1, lanes: lanes(calm) }, at * 1000), NO_RACE);

describe('a race', () => {
  it('has nothing of a team before it has begun, and everything afterwards', () => {
    const { tracks } = run({ north: null, south: 40 }, { north: 50, south: 45 });
    expect(tracks).toEqual([
      { team: 'north', points: [{ at: 1000, calm: 50 }], mood: 'prickly' },
      {
        team: 'south',
        points: [
          { at: 0, calm: 40 },
          { at: 1000, calm: 45 },
        ],
        mood: 'heated',
      },
    ]);
  });

  it('calls out where the mood of a team turns, at the thresholds of any call', () => {
    const { turnings } = run({ north: 40 }, { north: 60 }, { north: 61 }, { north: 81 }, { north: 60 });
    expect(turnings).toEqual([
      { team: 'north', at: 2000, to: 'prickly', calmer: true },
      { team: 'north', at: 3000, to: 'settled', calmer: true },
      { team: 'north', at: 4000, to: 'prickly', calmer: false },
    ]);
  });

  it('does not call out how a team begins', () => {
    expect(run({ north: 5 }).turnings).toEqual([]);
  });

  it('does not waver at a threshold', () => {
    const { turnings } = run({ north: 46 }, { north: 45 }, { north: 46 }, { north: 45 }, { north: 46 });
    expect(turnings).toHaveLength(1);
  });

  it('begins anew with every round', () => {
    const first = run({ north: 40 }, { north: 90 });
    const second = stepRace(first, { round: 2, lanes: lanes({ north: 30 }) }, 9000);
    expect(second).toEqual({
      round: 2,
      tracks: [{ team: 'north', points: [{ at: 9000, calm: 30 }], mood: 'heated' }],
      turnings: [],
    });
  });

  it('stays small however long it goes on, and keeps its latest point', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3000 }), (calms) => {
        const [track] = run(...calms.map((calm) => ({ north: calm }))).tracks;
        expect(track?.points.length).toBeLessThanOrEqual(800);
        expect(track?.points.at(-1)?.calm).toBe(calms.at(-1));
      }),
      { numRuns: 10 },
    );
  });
});
