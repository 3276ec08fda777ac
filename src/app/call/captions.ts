/** The sounds of an exchange in words, for those who read them. Pure. */
import { captionFor, captionOf, captionOfVoice } from '../../audio/captions.ts';
import type { View } from '../../engine/view/view.ts';
import type { Exchange } from '../../screens/call/call-model.ts';
import type { InterfaceKey } from '../../screens/texts.ts';
import { angerOf, isSpoken } from './voice.ts';

export function captionsOf(view: View, { input, cues, speech }: Exchange): readonly InterfaceKey[] {
  const keys = [
    input?.type === 'hold' ? captionOf('hold') : null,
    ...cues.map((cue) => captionFor(cue, view.scenario)),
    speech && (isSpoken(view) ? captionOfVoice(angerOf(view)) : captionOf('typing')),
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}
