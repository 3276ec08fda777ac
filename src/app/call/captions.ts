/** The sounds of an exchange in words, for those who read them. Pure. */
import { captionFor, captionOf, captionOfVoice } from '../../audio/captions.ts';
import type { View } from '../../engine/view/view.ts';
import type { Exchange } from '../../screens/call/call-model.ts';
import { speechText } from '../../screens/call/said.ts';
import type { InterfaceKey, Texts } from '../../screens/texts.ts';
import { angerOf, isSpoken } from './voice.ts';

export function captionsOf(view: View, exchange: Exchange, texts: Texts): readonly InterfaceKey[] {
  const { input, cues } = exchange;
  const keys = [
    input?.type === 'hold' ? captionOf('hold') : null,
    ...cues.map((cue) => captionFor(cue, view.setting)),
    ...captionsOfSpeech(view, exchange, texts),
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}

/** What is covered in print is bleeped by a voice (M-33). */
function captionsOfSpeech(view: View, { speech }: Exchange, texts: Texts) {
  if (!speech) return [];
  if (!isSpoken(view)) return [captionOf('typing')];
  const words = texts.segments(speechText(texts, view.scenario.id, speech));
  const covered = words.some(({ kind }) => kind !== 'text');
  return [captionOfVoice(angerOf(view)), covered ? captionOf('bleep') : null];
}
