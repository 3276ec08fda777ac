/** The questions a scenario can ask: its lines, as they stand on the best way through the talk, with every reply judged. */
import { analyseReplay } from '../engine/analysis/analyse.ts';
import type { Decision, Move } from '../engine/analysis/analysis.ts';
import { isLacking, isUnclear, type Verdict } from '../engine/analysis/verdict.ts';
import { step } from '../engine/chart/call.ts';
import { contextOf } from '../engine/chart/call-state.ts';
import type { Input } from '../engine/chart/input.ts';
import type { Change } from '../engine/customer/change.ts';
import { openLog } from '../engine/log/open-log.ts';
import { type Replay, replay, type Turn } from '../engine/log/replay.ts';
import type { Scenario } from '../engine/scenario/scenario.ts';
import { makeView, speechOf } from '../engine/view/make-view.ts';
import type { ReplyView, Speech } from '../engine/view/view.ts';
import type { Act, Mood, Trap } from '../engine/vocabulary.ts';
import { isTelling } from './team-check.ts';

/** What a reply comes to, said as a debrief says it. */
export interface JudgedReply {
  readonly id: string;
  /** The seat that says it, in a team call. */
  readonly by: string | null;
  readonly verdict: Verdict;
  /** Tenths of a point that it gives away for certain. */
  readonly lost: number;
  readonly acts: readonly Act[];
  /** What it did to the customer, and how that left them. */
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
  readonly mood: Mood;
}

export interface Question {
  readonly line: string;
  readonly speech: Speech;
  /** What was said before it: without that, few lines can be understood. Null at the beginning. */
  readonly before: { readonly speech: Speech | null; readonly choice: string } | null;
  /** In an order that gives none away. */
  readonly replies: readonly JudgedReply[];
  /** The reply with which the best way goes on. */
  readonly best: string;
}

/** Lays out replies and nothing else: the same for everybody. */
const SEED = 1;

/** In the order of the talk, each line once. Takes some seconds. */
export function poseQuestions(scenario: Scenario): readonly Question[] {
  const { bestLine } = analyseReplay(played(scenario, []));
  const best = played(scenario, bestLine);
  const { decisions } = analyseReplay(best);
  const questions = best.turns.flatMap((turn) => {
    const decision = decisions.find(({ index }) => index === turn.index);
    const question = decision && questionAt(turn, decision, best.turns);
    return question && isTelling(question) ? [question] : [];
  });
  return questions.filter(({ line }, place) => questions.findIndex((one) => one.line === line) === place);
}

function played(scenario: Scenario, inputs: readonly Input[]): Replay {
  const log = openLog(scenario, { seed: SEED, locale: 'en' });
  const logged = inputs.map((input, index) => ({ at: index * 1000, input }));
  const replayed = replay(scenario, { ...log, inputs: logged });
  if (!replayed.ok) throw new Error(`the best way does not play: ${replayed.code}`);
  return replayed.replay;
}

/** Null where no single reply answers a line: a letter, a tool, what comes behind the talk. */
function questionAt(turn: Turn, { taken, moves }: Decision, turns: readonly Turn[]): Question | null {
  const { speech, replies, letter } = makeView(turn.before, 'practice');
  if (speech?.kind !== 'line' || letter || taken.input.type !== 'reply') return null;
  if (!moves.every((move) => isSettled(move, turn))) return null;
  return {
    line: speech.key,
    speech,
    before: saidBefore(turn, turns),
    replies: replies.flatMap((reply) => judgedReply(turn, reply, moves)),
    best: taken.input.id,
  };
}

/** Not where the search cannot tell good from bad, nor where a trap does no harm: nobody shall learn that it was good. */
function isSettled({ input, regret, verdict }: Move, { before }: Turn): boolean {
  if (input.type !== 'reply') return true;
  const isTrap = before.scenario.replies[input.id]?.trap !== null;
  return !isUnclear(regret) && (!isTrap || isLacking(verdict));
}

function saidBefore({ index }: Turn, turns: readonly Turn[]): Question['before'] {
  const last = turns.findLast((turn) => turn.index < index && turn.input.type === 'reply');
  if (last?.input.type !== 'reply') return null;
  return { speech: speechOf(last.before), choice: last.input.id };
}

function judgedReply(
  { before }: Turn,
  { id, by }: ReplyView,
  moves: readonly Move[],
): readonly JudgedReply[] {
  const move = moves.find(({ input }) => input.type === 'reply' && input.id === id);
  const stepped = step(before, { type: 'reply', id });
  if (!move || 'refused' in stepped) return [];
  const { state, changes, traps } = stepped;
  const { verdict, regret } = move;
  const { mood } = contextOf(state).customer;
  const acts = [...new Set(before.scenario.replies[id]?.acts)];
  return [{ id, by, verdict, lost: regret.low, acts, changes, traps, mood }];
}
