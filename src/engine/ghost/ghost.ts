/**
 * What runs beside a call: how calm the customer of an earlier one was after each turn, and nothing of what was said or
 * chosen in it.
 */
import { type CallState, contextOf } from '../chart/call-state.ts';
import { FULL, toPoints } from '../customer/tenths.ts';
import type { Replay } from '../log/replay.ts';
import { makeView } from '../view/make-view.ts';
import type { Mode } from '../vocabulary.ts';

/** Calm from 0 to 100, with one decimal. */
export interface Reading {
  /** Counted turns so far: a tool that costs none changes nothing, and a transfer counts two. */
  readonly turn: number;
  /** As the meter showed it: thin courtesy hides some of the anger. */
  readonly shown: number;
  /** As a debrief tells it. */
  readonly calm: number;
}

/** From the start on, each turn later than the one before; where a turn has no reading, the one before holds. */
export type Ghost = readonly Reading[];

/** What stood last after each turn of the talk: what a message afterwards has mended is no part of it. */
export function ghostOf({ turns, ...replay }: Replay): Ghost {
  const talk = turns.filter(({ input }) => input.type !== 'follow-up');
  const readings = new Map(
    statesOf({ ...replay, turns: talk }).map((state) => [turnsOf(state), readingOf(state)]),
  );
  return [...readings.values()];
}

const statesOf = ({ start, turns }: Replay): readonly CallState[] => [
  start,
  ...turns.map(({ after }) => after),
];

const turnsOf = (state: CallState): number => contextOf(state).customer.tally.turns;

const readingOf = (state: CallState): Reading => ({
  turn: turnsOf(state),
  shown: makeView(state, 'exam').meters.calm,
  calm: toPoints(FULL - contextOf(state).customer.anger),
});

/** After so many turns; where the call was over before that, how it ended. Null where there is none. */
export const readingAfter = (ghost: Ghost, turn: number): Reading | null =>
  ghost.findLast((reading) => reading.turn <= turn) ?? null;

export const lastTurn = (ghost: Ghost): number => ghost.at(-1)?.turn ?? 0;

/** Beside every state of a call, from its start on: the calm after as many turns, and null once the other call was over. */
export const alongside = (ghost: Ghost, replay: Replay): readonly (number | null)[] =>
  statesOf(replay).map((state) => {
    const turn = turnsOf(state);
    return turn > lastTurn(ghost) ? null : (readingAfter(ghost, turn)?.calm ?? null);
  });

/** An exam is played alone. */
export const runsIn = (mode: Mode): boolean => mode !== 'exam';
