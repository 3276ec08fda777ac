/** What was done at each line of a call, and where it led. */
import { phaseOf, placeOf } from '../engine/chart/call-state.ts';
import { isFree } from '../engine/chart/input.ts';
import { makeInput } from '../engine/log/input-text.ts';
import type { Replay, Turn } from '../engine/log/replay.ts';

export interface DoneAtLine {
  /** Index of the input in the log. */
  readonly index: number;
  readonly line: string;
  /** In the words of a log. */
  readonly move: string;
  /** The line or the ending that came of it. */
  readonly led: string;
  /** Index of the input by which a call that was hung up was taken up again, or left for good: it belongs to what hung up. */
  readonly settledBy: number | null;
}

/** Replies and tools that cost a turn, in their order; what is done after the last line is an answer to no line. */
export const doneAtLines = ({ turns }: Pick<Replay, 'turns'>): readonly DoneAtLine[] =>
  turns.flatMap((turn) => doneIn(turn, turns[turn.index + 1]));

function doneIn({ index, before, after, input }: Turn, next: Turn | undefined): readonly DoneAtLine[] {
  const place = placeOf(before);
  if (!('line' in place) || phaseOf(before) !== 'live' || isFree(input)) return [];
  const settling = phaseOf(after) === 'paused' ? next : undefined;
  const led = placeOf(settling?.after ?? after);
  return [
    {
      index,
      line: place.line,
      move: makeInput(input),
      led: 'line' in led ? led.line : led.ending,
      settledBy: settling?.index ?? null,
    },
  ];
}
