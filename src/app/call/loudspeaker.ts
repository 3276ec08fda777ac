/** Lets a call be heard: cues, and the mumble of the voice. */
import { effect } from '@preact/signals';
import { type CallModel, type Exchange, lastExchange } from '../../screens/call/call-model.ts';
import { speechText } from '../../screens/call/said.ts';
import type { Services } from '../services.ts';
import { angerOf, isSpoken, mouthFor, voiceSeed } from './voice.ts';

const SYLLABLE_MS = 90;
const HOLD_MS = 2500;

interface Loudspeaker {
  readonly call: CallModel;
  readonly services: Services;
  /** Moves the mouth on the stage, if there is one. */
  mouth(open: number): void;
}

/** Sounds every exchange from now on; gives back how to fall silent. */
export function soundCall(speaker: Loudspeaker): () => void {
  const { call, services } = speaker;
  let heard = lastExchange(call);
  const stop = effect(() => {
    const exchange = lastExchange(call);
    if (!exchange || exchange === heard) return;
    heard = exchange;
    soundExchange(speaker, exchange);
  });
  return () => {
    stop();
    services.sound.sound?.silence();
  };
}

function soundExchange(speaker: Loudspeaker, exchange: Exchange): void {
  const { call, services } = speaker;
  const { scenario } = call.view.peek();
  for (const cue of exchange.cues) services.sound.sound?.cue(cue, scenario);
  if (exchange.input?.type === 'hold') playHold(services);
  speak(speaker, exchange);
}

function playHold({ sound }: Services): void {
  sound.sound?.start('hold');
  setTimeout(() => sound.sound?.stop('hold'), HOLD_MS);
}

function speak({ call, services, mouth }: Loudspeaker, { speech }: Exchange): void {
  const view = call.view.peek();
  if (!speech || !isSpoken(view)) return;
  const text = speechText(services.words.texts.peek(), call.scenario.id, speech);
  services.sound.sound?.speak(text, {
    anger: angerOf(view),
    voice: view.scenario.look,
    seed: voiceSeed(view, text),
    bleepMild: services.settings.peek().swearing !== 'mild',
    onSyllable: ({ gain }) => {
      mouth(mouthFor(gain));
      setTimeout(() => mouth(0), SYLLABLE_MS);
    },
    onEnd: () => mouth(0),
  });
}
