import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mood } from '../engine/vocabulary.ts';
import { fieldOf, NO_RACE, type Race, stepRace } from './race.ts';

type Moment = Readonly<Record<string, readonly [calm: number, mood: Mood] | null>>;

const lanes = (moment: Moment) =>
  Object.entries(moment).map(([team, seen]) => ({ team, calm: seen?.[0] ?? null, mood: seen?.[1] ?? null }));

/** One second after the other. */
const run = (...seen: readonly Moment[]): Race =>
  seen.reduce<Race>(
    (race, moment, at) => stepRace(race, { round: 1, lanes: lanes(moment) }, at * 1000),
    NO_RACE,
  );

describe('a race', () => {
  it('has nothing of a team before it has begun, and everything afterwards', () => {
    const { tracks } = run(
      { north: null, south: [40, 'heated'] },
      { north: [50, 'prickly'], south: [45, 'heated'] },
    );
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

  it('calls out where the mood of a team turns, by the word it comes with', () => {
    const { turnings } = run(
      { north: [40, 'heated'] },
      { north: [60, 'prickly'] },
      // Of one customer: calm enough to be settled; but whoever was prickly takes a little longer.
      { north: [73, 'prickly'] },
      { north: [81, 'settled'] },
      { north: [60, 'prickly'] },
    );
    expect(turnings).toEqual([
      { team: 'north', at: 1000, to: 'prickly', calmer: true },
      { team: 'north', at: 3000, to: 'settled', calmer: true },
      { team: 'north', at: 4000, to: 'prickly', calmer: false },
    ]);
  });

  it('has one field for each height of a mean: where a customer who gets angrier comes into the mood', () => {
    expect([100, 70.1, 70, 45.1, 45, 20.1, 20, 0].map(fieldOf)).toEqual([
      'settled',
      'settled',
      'prickly',
      'prickly',
      'heated',
      'heated',
      'boiling',
      'boiling',
    ]);
  });

  it('does not call out how a team begins', () => {
    expect(run({ north: [5, 'boiling'] }).turnings).toEqual([]);
  });

  it('begins anew with every round', () => {
    const first = run({ north: [40, 'heated'] }, { north: [90, 'settled'] });
    const second = stepRace(first, { round: 2, lanes: lanes({ north: [30, 'heated'] }) }, 9000);
    expect(second).toEqual({
      round: 2,
      tracks: [{ team: 'north', points: [{ at: 9000, calm: 30 }], mood: 'heated' }],
      turnings: [],
    });
  });

  it('stays small however long it goes on, and keeps its latest point', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3000 }), (calms) => {
        const [track] = run(...calms.map((calm) => ({ north: [calm, 'heated'] as const }))).tracks;
        expect(track?.points.length).toBeLessThanOrEqual(800);
        expect(track?.points.at(-1)?.calm).toBe(calms.at(-1));
      }),
      { numRuns: 10 },
    );
  });
});
