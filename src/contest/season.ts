/**
 * A season: the same scenarios for everybody over days or weeks, each played when it suits. Two boards stand apart, because a
 * first attempt and a tenth are not the same thing.
 */
import { addMarks } from './add-marks.ts';
import type { Mark } from './mark.ts';
import { compareMarks, type Placed, place } from './order.ts';
import type { Ranked } from './standings.ts';
import type { RoundCall } from './team-round.ts';

export const BOARDS = ['first', 'best'] as const;
export type Board = (typeof BOARDS)[number];

/** A call of a season. Which one was the first is told by the order in which they were begun. */
export interface SeasonCall {
  readonly player: string;
  readonly round: number;
  /** 1: their first of this round. */
  readonly number: number;
  /** Null: it was begun and not finished in time; as a first attempt it counts nothing. */
  readonly mark: Mark | null;
}

export interface SeasonPlayer {
  readonly id: string;
  /** Rounds they took off, and those that were over before they came. */
  readonly missed: readonly number[];
}

export interface SeasonStanding extends Ranked {
  /** Tenths of a point by round; null where nothing counts. */
  readonly rounds: readonly (number | null)[];
  /** By how many rounds their sum was divided. */
  readonly asked: number;
}

/** A third of the rounds may go by without loss (M-21), of a few rounds one, of a single one none. */
export const recoveriesIn = (rounds: number): number =>
  rounds < 2 ? 0 : Math.max(1, Math.floor(rounds / 3));

/** Of the rounds somebody missed the first ones, as many as are free. */
const freeOf = (missed: readonly number[], rounds: number): readonly number[] =>
  [...new Set(missed)].toSorted((one, other) => one - other).slice(0, recoveriesIn(rounds));

/** `missed`: as it is without this round. */
export const mayRecoverRound = (missed: readonly number[], round: number, rounds: number): boolean =>
  !missed.includes(round) && missed.length < recoveriesIn(rounds);

/**
 * `over`: the rounds that have closed; `rounds`: how many the season has. The points are the mean of the rounds that were asked
 * of each: one that was let pass counts nothing, a free one is not asked.
 */
export function seasonStandings(
  board: Board,
  { over, rounds }: { readonly over: readonly number[]; readonly rounds: number },
  players: readonly SeasonPlayer[],
  calls: readonly SeasonCall[],
): readonly Placed<SeasonStanding>[] {
  const byPlayer = new Map<string, SeasonCall[]>();
  for (const call of calls) byPlayer.set(call.player, [...(byPlayer.get(call.player) ?? []), call]);
  return place(
    players.map(({ id, missed }) => {
      const own = byPlayer.get(id) ?? [];
      const marks = over.map((round) => countingIn(board, round, own));
      const free = freeOf(missed, rounds);
      const asked = Math.max(1, over.filter((round) => !free.includes(round)).length);
      const added = addMarks(marks.filter((mark) => mark !== null));
      return {
        id,
        mark: added && { ...added, points: Math.round(added.points / asked) },
        rounds: marks.map((mark) => mark?.points ?? null),
        asked,
      };
    }),
  );
}

/** Of everybody who has begun a call of the round, the one that counts: teams are made of these. */
export function roundCalls(board: Board, round: number, calls: readonly SeasonCall[]): readonly RoundCall[] {
  const ofRound = calls.filter((call) => call.round === round);
  const players = [...new Set(ofRound.map(({ player }) => player))];
  return players.map((player) => ({
    player,
    mark: countingIn(
      board,
      round,
      ofRound.filter((call) => call.player === player),
    ),
  }));
}

/** Of the calls of one player. */
function countingIn(board: Board, round: number, own: readonly SeasonCall[]): Mark | null {
  const ofRound = own.filter((call) => call.round === round);
  return (board === 'first' ? firstOf(ofRound)?.mark : bestOf(ofRound)) ?? null;
}

const firstOf = (calls: readonly SeasonCall[]): SeasonCall | undefined =>
  calls.toSorted((one, other) => one.number - other.number)[0];

const bestOf = (calls: readonly SeasonCall[]): Mark | undefined =>
  calls
    .map(({ mark }) => mark)
    .filter((mark) => mark !== null)
    .toSorted(compareMarks)[0];
