/** A running call: input, step, store, and only then the result. */
import { batch, computed, signal } from '@preact/signals';
import { step } from '../../engine/chart/call.ts';
import { type CallState, phaseOf } from '../../engine/chart/call-state.ts';
import type { Input } from '../../engine/chart/input.ts';
import type { RefusalCode } from '../../engine/chart/refusal.ts';
import type { Replay } from '../../engine/log/replay.ts';
import { answerTo } from '../../engine/view/exchange.ts';
import { makeView } from '../../engine/view/make-view.ts';
import type { View } from '../../engine/view/view.ts';
import type { Mode } from '../../engine/vocabulary.ts';
import { BLANK_LETTER, type CallModel, type Exchange } from '../../screens/call/call-model.ts';
import type { Panel } from '../../screens/call/panels.ts';
import type { InterfaceKey } from '../../screens/texts.ts';
import type { Notices } from '../notices.ts';
import { Overtaken, type Store } from '../store/store.ts';
import { type KeptCall, keep, withInput } from './log-keeper.ts';

export interface CallOptions {
  readonly store: Store;
  readonly notices: Notices;
  /** Captions for an exchange, as the reader wants them. */
  captions(view: View, exchange: Exchange): readonly InterfaceKey[];
  readonly kept: KeptCall;
  readonly replay: Replay;
  /** Brings the words that come after the first reply; what nobody could read is not played. */
  words(): Promise<void>;
  readonly leadsTo: CallModel['leadsTo'];
  onLeave(): void;
  onExplain(): void;
  onFinished(number: number): void;
}

/** Makes the model of a call that was taken up from its log; the first exchange shown is the last one of the log. */
export function controlCall(options: CallOptions): CallModel {
  const { mode } = options.kept.log;
  const shown = makeShown(options.replay, mode);
  return {
    scenario: options.replay.state.scenario,
    ...shown,
    captions: computed(() => {
      const last = shown.exchanges.value.at(-1);
      return last ? options.captions(shown.view.value, last) : [];
    }),
    leadsTo: options.leadsTo,
    leave: options.onLeave,
    explain: options.onExplain,
    send: makeSend(options, shown),
  };
}

/** All that is drawn of a call, as a replay leaves it. */
export const makeShown = ({ state, turns }: Replay, mode: Mode): Shown =>
  shownOf(makeView(state, mode), turns.map(exchangeOf));

export type Shown = ReturnType<typeof shownOf>;

export function shownOf(view: View, exchanges: readonly Exchange[]) {
  return {
    view: signal(view),
    exchanges: signal(exchanges),
    panel: signal<Panel | null>(null),
    refusal: signal<RefusalCode | null>(null),
    lineComplete: signal(false),
    readOn: signal(view.phase !== 'live'),
    letter: signal(BLANK_LETTER),
  };
}

/** Draws where an input has led, and what was said to it. */
export function show(shown: Shown, view: View, exchange: Exchange): void {
  batch(() => {
    shown.view.value = view;
    shown.exchanges.value = [...shown.exchanges.value, exchange];
    shown.refusal.value = null;
    if (exchange.input?.type === 'reply') shown.letter.value = BLANK_LETTER;
    // A tool that costs no turn leaves the customer's words as they stand.
    shown.lineComplete.value = shown.lineComplete.value && exchange.speech === null;
    // After the talk the pages follow each other; back in the talk, the last words have to be read again.
    shown.readOn.value = shown.readOn.value && shown.view.value.phase !== 'live';
  });
}

/** Plays one input after the other, each from where the last one led. */
function makeSend(options: CallOptions, shown: Shown): CallModel['send'] {
  const { replay, kept, notices } = options;
  const clock = stopwatch(kept.log.inputs.at(-1)?.at ?? 0);
  let now: Standing = { state: replay.state, kept };
  let busy = false;
  return (input) => {
    // What is pressed while the last input is being stored was aimed at words that are about to change.
    if (busy) return false;
    const stepped = step(now.state, input);
    if ('refused' in stepped) {
      shown.refusal.value = stepped.refused;
      return false;
    }
    busy = true;
    const next = { ...stepped, input, at: clock() };
    carryOut(options, shown, now.kept, next)
      .then((longer) => {
        now = { state: stepped.state, kept: longer };
      })
      .catch((error: unknown) => tell(notices, error))
      .finally(() => {
        busy = false;
      });
    return true;
  };
}

interface Standing {
  readonly state: CallState;
  readonly kept: KeptCall;
}

/** What an input leads to, and when it was made. */
interface Next extends Pick<Exchange, 'cues'> {
  readonly input: Input;
  readonly at: number;
  readonly state: CallState;
}

/** Stores what was done and then shows what came of it; gives the call as it is kept from now on. */
async function carryOut(
  { store, words, onFinished }: CallOptions,
  shown: Shown,
  kept: KeptCall,
  { input, at, state, cues }: Next,
): Promise<KeptCall> {
  await words();
  const longer = withInput(kept, input, at, Date.now());
  const number = await keepOrFinish(store, state, longer);
  const view = makeView(state, shown.view.peek().mode);
  show(shown, view, { input, cues, speech: answerTo(input, state) });
  if (number !== null) onFinished(number);
  return longer;
}

function exchangeOf({ input, cues, after }: Replay['turns'][number]): Exchange {
  return { input, cues, speech: answerTo(input, after) };
}

/** Stores the call; one that is over moves to the finished ones and gets its number. */
async function keepOrFinish(store: Store, state: CallState, kept: KeptCall): Promise<number | null> {
  if (phaseOf(state) === 'done') {
    // The rubric is fetched only now: nobody needs it to begin a call.
    const { finishCall } = await import('./finish.ts');
    return finishCall(store, state, kept);
  }
  await keep(store, kept);
  return null;
}

function tell(notices: Notices, error: unknown): void {
  if (!(error instanceof Overtaken)) throw error;
  notices.tell('other-tab');
}

/** Whole milliseconds, going on from where the log stopped. */
function stopwatch(from: number): () => number {
  const started = performance.now();
  return () => from + Math.round(performance.now() - started);
}
