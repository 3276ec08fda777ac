/**
 * A season: the same scenarios for everybody over days or weeks, each played when it suits. Two boards stand apart, because a
 * first attempt and a tenth are not the same thing.
 */
import { addMarks } from './add-marks.ts';
import type { Mark } from './mark.ts';
import { compareMarks, type Placed, place } from './order.ts';
import type { Standing } from './standings.ts';

export const BOARDS = ['first', 'best'] as const;
export type Board = (typeof BOARDS)[number];

/** A finished call of a season. Which one was the first is told by the order in which they were begun. */
export interface SeasonCall {
  readonly player: string;
  /** One of the season's, by its place in it. */
  readonly round: number;
  readonly begun: number;
  /** Null: it was begun and never finished; as a first attempt it counts nothing. */
  readonly mark: Mark | null;
}

export function seasonStandings(
  board: Board,
  rounds: number,
  players: readonly string[],
  calls: readonly SeasonCall[],
): readonly Placed<Standing>[] {
  return place(
    players.map((id) => {
      const own = calls.filter(({ player }) => player === id);
      const marks = Array.from({ length: rounds }, (_, round) =>
        counting(
          board,
          own.filter((call) => call.round === round),
        ),
      );
      return {
        id,
        mark: addMarks(marks.filter((mark) => mark !== null)),
        rounds: marks.map((mark) => mark?.points ?? null),
      };
    }),
  );
}

const counting = (board: Board, calls: readonly SeasonCall[]): Mark | null =>
  (board === 'first' ? firstOf(calls)?.mark : bestOf(calls)) ?? null;

const firstOf = (calls: readonly SeasonCall[]): SeasonCall | undefined =>
  calls.toSorted((one, other) => one.begun - other.begun)[0];

const bestOf = (calls: readonly SeasonCall[]): Mark | undefined =>
  calls
    .map(({ mark }) => mark)
    .filter((mark) => mark !== null)
    .toSorted(compareMarks)[0];
