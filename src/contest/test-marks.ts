/** Marks, players and rounds for tests, few enough in kind that ties are common. */
import fc from 'fast-check';
import type { Mark } from './mark.ts';
import type { RoundCall } from './team-round.ts';

export const mark = (points: number, said: Partial<Mark> = {}): Mark => ({
  points,
  anger: 4000,
  turns: 9,
  openings: 0,
  finished: 1000,
  ...said,
});

export const anyMark: fc.Arbitrary<Mark> = fc.record({
  points: fc.integer({ min: 0, max: 900 }),
  anger: fc.constantFrom(2000, 4000, 4005),
  turns: fc.constantFrom(7, 9),
  openings: fc.constantFrom(0, 1, 2),
  finished: fc.constantFrom(1000, 2000),
});

export const PLAYERS = ['ann', 'ben', 'cil', 'dan', 'eve', 'fay', 'gus'] as const;
export const TEAMS = ['north', 'south', 'west'] as const;

/** Everybody in one of the teams or, for a player who belongs to none, in none. */
export const anyPlayers = fc
  .tuple(...PLAYERS.map(() => fc.constantFrom(...TEAMS, null)))
  .map((teams) => PLAYERS.map((id, index) => ({ id, team: teams[index] ?? null })));

/** Who was there, and what they came to. */
const anyRound: fc.Arbitrary<readonly RoundCall[]> = fc
  .tuple(...PLAYERS.map(() => fc.oneof(fc.constant('away' as const), fc.option(anyMark))))
  .map((marks) =>
    PLAYERS.flatMap((player, index) => {
      const own = marks[index] ?? null;
      return own === 'away' ? [] : [{ player, mark: own }];
    }),
  );

export const anyRounds = fc.array(anyRound, { maxLength: 4 });
