/** Silence as an input, where the scenario counts it and the reader has not switched the clock off. */
import { effect } from '@preact/signals';
import { isAwaited } from '../../engine/chart/setting.ts';
import type { CallModel } from '../../screens/call/call-model.ts';
import { offeredWords } from '../../screens/parts/reply-words.ts';
import type { Services } from '../services.ts';
import { patience } from './patience.ts';

/** Who has been silent this often in a row has left the desk: the call pauses instead of running down. */
const MOST_IN_A_ROW = 2;

/** Gives back how to stop counting. */
export function countSilence(call: CallModel, { settings, words }: Services): () => void {
  const clock = call.scenario.silence;
  if (clock === null) return () => {};
  return effect(() => {
    const { phase, setting } = call.view.value;
    const waiting = call.lineComplete.value && call.panel.value === null && phase === 'live';
    if (!waiting || !isAwaited(setting.channel) || !settings.value.clock) return undefined;
    const seconds = patience(clock, offeredWords(words.texts.value, call.view.value));
    const timer = setTimeout(() => fallSilent(call), seconds * 1000);
    return () => clearTimeout(timer);
  });
}

function fallSilent(call: CallModel): void {
  const last = call.exchanges.value.slice(-MOST_IN_A_ROW);
  const away = last.length === MOST_IN_A_ROW && last.every(({ input }) => input?.type === 'silence');
  if (away || document.hidden) call.panel.value = 'menu';
  else call.send({ type: 'silence' });
}
