/** One mistake, tried again: inputs are played on from the moment before it and weighed; nothing is stored. */
import { batch, computed, type Signal, signal } from '@preact/signals';
import type { Decision } from '../../engine/analysis/analysis.ts';
import type { Interval } from '../../engine/analysis/interval.ts';
import { atLeastBest, knownAfter, modelAnswer, worthOf } from '../../engine/analysis/mistakes.ts';
import { step } from '../../engine/chart/call.ts';
import { type CallState, phaseOf, standingOf } from '../../engine/chart/call-state.ts';
import { type Input, isFree } from '../../engine/chart/input.ts';
import { inputsOf } from '../../engine/chart/inputs-of.ts';
import type { Change } from '../../engine/customer/change.ts';
import { BEFORE_THE_TALK } from '../../engine/score/before-the-talk.ts';
import { answerTo, heardSpeech } from '../../engine/view/exchange.ts';
import { makeView } from '../../engine/view/make-view.ts';
import type { Trap } from '../../engine/vocabulary.ts';
import type { Outcome, Told, Trial } from '../../screens/practice/trial-model.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { makeShown, type Shown, show } from '../call/controller.ts';
import type { FinishedCall } from './finished-call.ts';

export interface Trying {
  readonly finished: FinishedCall;
  readonly decision: Decision;
  readonly analyst: Analyst;
  onLeave(): void;
}

/** What has been played since the moment before the mistake. */
interface Played {
  readonly state: CallState;
  readonly inputs: readonly Input[];
  readonly changes: readonly Change[];
  readonly traps: readonly Trap[];
}

export function makeTrial(trying: Trying): Trial {
  const { finished, decision } = trying;
  const moment = momentOf(trying);
  const shown = makeShown(moment, finished.log.mode);
  shown.readOn.value = false;
  shown.lineComplete.value = true;
  const outcome = signal<Outcome>({ phase: 'choosing' });
  const now = signal(nothingPlayed(moment.state));
  const retry = () => goBack(shown, now, outcome, trying);
  return {
    turn: turnOf(trying),
    call: {
      scenario: finished.scenario,
      leadsTo: 'debrief',
      ...shown,
      captions: signal([]),
      send: (input) => answer(trying, { shown, now, outcome }, input),
      leave: trying.onLeave,
      explain: trying.onLeave,
    },
    outcome,
    choices: computed(() => choicesAt(now.value.state)),
    retry,
    show: () => {
      retry();
      const played = playAll(now.peek(), modelAnswer(decision, finished.scenario));
      if (played) void weighAndTell(trying, played, outcome, true);
    },
  };
}

const turnOf = ({ finished: { log }, decision: { index } }: Trying): number =>
  log.inputs.slice(0, index + 1).filter(({ input }) => !BEFORE_THE_TALK.includes(input.type)).length;

const momentOf = ({ finished: { replay }, decision: { index } }: Trying) => ({
  ...replay,
  state: replay.turns[index]?.before ?? replay.state,
  turns: replay.turns.slice(0, index),
});

const nothingPlayed = (state: CallState): Played => ({ state, inputs: [], changes: [], traps: [] });

const choicesAt = (state: CallState): readonly Input[] =>
  phaseOf(state) === 'live' ? [] : inputsOf(standingOf(state));

interface Desk {
  readonly shown: Shown;
  readonly now: Signal<Played>;
  readonly outcome: Signal<Outcome>;
}

function goBack(shown: Shown, now: Signal<Played>, outcome: Signal<Outcome>, trying: Trying): void {
  const moment = momentOf(trying);
  const first = makeShown(moment, trying.finished.log.mode);
  batch(() => {
    shown.view.value = first.view.peek();
    shown.exchanges.value = first.exchanges.peek();
    shown.refusal.value = null;
    shown.lineComplete.value = true;
    now.value = nothingPlayed(moment.state);
    outcome.value = { phase: 'choosing' };
  });
}

/** A tool that costs no turn is used as in the call; anything else is the answer. */
function answer(trying: Trying, { shown, now, outcome }: Desk, input: Input): boolean {
  if (outcome.peek().phase !== 'choosing') return false;
  const stepped = step(now.peek().state, input);
  if ('refused' in stepped) {
    shown.refusal.value = stepped.refused;
    return false;
  }
  const played = playOn(now.peek(), input, stepped);
  if (!isFree(input)) {
    void weighAndTell(trying, played, outcome, false);
    return true;
  }
  now.value = played;
  show(shown, makeView(played.state, shown.view.peek().mode), {
    input,
    cues: stepped.cues,
    speech: answerTo(input, played.state),
  });
  shown.lineComplete.value = true;
  return true;
}

type Stepped = Exclude<ReturnType<typeof step>, { refused: unknown }>;

const playOn = (from: Played, input: Input, { state, changes, traps }: Stepped): Played => ({
  state,
  inputs: [...from.inputs, input],
  changes: [...from.changes, ...changes],
  traps: [...from.traps, ...traps],
});

function playAll(from: Played, inputs: readonly Input[]): Played | null {
  let played = from;
  for (const input of inputs) {
    const stepped = step(played.state, input);
    if ('refused' in stepped) return null;
    played = playOn(played, input, stepped);
  }
  return played;
}

async function weighAndTell(
  trying: Trying,
  played: Played,
  outcome: Signal<Outcome>,
  shown: boolean,
): Promise<void> {
  const waiting: Outcome = { phase: 'weighing' };
  outcome.value = waiting;
  const weighed = await weighAnswer(trying, played.inputs);
  // Somebody went back, or on, meanwhile.
  if (outcome.peek() !== waiting) return;
  outcome.value =
    'code' in weighed ? { phase: 'unknown', code: weighed.code } : tell(trying, played, weighed, shown);
}

async function weighAnswer(
  { finished: { scenario, log }, decision, analyst }: Trying,
  inputs: readonly Input[],
): Promise<Interval | { readonly code: string }> {
  const known = knownAfter(decision, inputs);
  if (known) return known;
  const question = { about: 'answer', scenario, log, index: decision.index, inputs } as const;
  const told = await analyst.ask(question).answer;
  return told.ok ? atLeastBest(decision, inputs, told.after) : { code: told.code };
}

const tell = ({ decision }: Trying, played: Played, after: Interval, shown: boolean): Told => ({
  phase: 'told',
  inputs: played.inputs,
  shown,
  worth: worthOf(decision, after),
  after,
  best: decision.before.low,
  changes: played.changes,
  traps: played.traps,
  speech: heardSpeech(played.state),
});
