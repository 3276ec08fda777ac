/**
 * What a team comes to in a round: the mean of its best calls. How many count is the same for every team of the round, and no
 * more than its smallest team has people in it, so that nobody has to lose for want of hands.
 */
import { addMarks, sumOf } from './add-marks.ts';
import type { Mark } from './mark.ts';
import { compareMarks } from './order.ts';

/** Somebody who was there when the round began, or came while it went on; whoever was excused or has left is not. */
export interface RoundCall {
  readonly player: string;
  /** Null until it is finished, and for ever where the round ended first. */
  readonly mark: Mark | null;
}

export interface TeamCalls {
  readonly team: string;
  readonly calls: readonly RoundCall[];
}

export interface TeamRound {
  readonly team: string;
  /** Null where nobody has finished: a bye, if nobody was there. */
  readonly mark: Mark | null;
  /** Whose calls count, best first: with `of`, how the points came about. */
  readonly counted: readonly { readonly player: string; readonly points: number }[];
  /** By how many calls the points were divided. */
  readonly of: number;
  /** Nobody of the team was there. */
  readonly bye: boolean;
}

/** How many calls of each team count. `bestOf` is what the host has settled, at least 1. */
export function countingCalls(bestOf: number, teams: readonly TeamCalls[]): number {
  const present = teams.map(({ calls }) => calls.length).filter((people) => people > 0);
  return Math.max(1, Math.min(bestOf, ...present));
}

export function teamRounds(bestOf: number, teams: readonly TeamCalls[]): readonly TeamRound[] {
  const of = countingCalls(bestOf, teams);
  return teams.map(({ team, calls }) => {
    const best = bestCalls(calls, of);
    return {
      team,
      mark: meanMark(
        best.map(({ mark }) => mark),
        of,
      ),
      counted: best.map(({ player, mark }) => ({ player, points: mark.points })),
      of,
      bye: calls.length === 0,
    };
  });
}

type Finished = RoundCall & { readonly mark: Mark };

const bestCalls = (calls: readonly RoundCall[], of: number): readonly Finished[] =>
  calls
    .filter((call): call is Finished => call.mark !== null)
    .toSorted((one, other) => compareMarks(one.mark, other.mark) || (one.player < other.player ? -1 : 1))
    .slice(0, of);

/** A call that is missing counts nothing; it is divided by `of` all the same. */
function meanMark(marks: readonly Mark[], of: number): Mark | null {
  const added = addMarks(marks);
  return added && { ...added, points: Math.round(sumOf(marks, 'points') / of) };
}
