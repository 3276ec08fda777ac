/** Lets a call be heard: cues, the mumble of a voice, the keys of somebody who writes. */
import { effect } from '@preact/signals';
import type { Loop } from '../../audio/names.ts';
import { type CallModel, type Exchange, lastExchange } from '../../screens/call/call-model.ts';
import { speechText } from '../../screens/call/said.ts';
import { LETTERS_PER_SECOND, totalLength } from '../../screens/call/typewriter.ts';
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
  const { setting } = call.view.peek();
  for (const cue of exchange.cues) services.sound.sound?.cue(cue, setting);
  if (exchange.input?.type === 'hold') playFor(services, 'hold', HOLD_MS);
  if (!exchange.speech) return;
  const text = speechText(services.words.texts.peek(), call.scenario.id, exchange.speech);
  if (isSpoken(call.view.peek())) speak(speaker, text);
  else playFor(services, 'typing', typingMs(services, text));
}

function playFor({ sound }: Services, loop: Loop, duration: number): void {
  sound.sound?.start(loop);
  setTimeout(() => sound.sound?.stop(loop), duration);
}

/** Keys are heard for as long as the line is being written. */
function typingMs({ words }: Services, text: string): number {
  return (totalLength(words.texts.peek().segments(text)) / LETTERS_PER_SECOND) * 1000;
}

function speak({ call, services, mouth }: Loudspeaker, text: string): void {
  const view = call.view.peek();
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
