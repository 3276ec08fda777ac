/** The spoken version of a call: a second view of the same model, next to the drawn one. Pure. */
import type { View } from '../../engine/view/view.ts';
import { plainWords, type Texts } from '../texts.ts';
import type { Exchange } from './call-model.ts';
import { happenings } from './happenings.ts';
import { said, speechText } from './said.ts';

/** One announcement for one exchange: who said what, what happened, and how calm they are now. */
export function announce(texts: Texts, view: View, exchange: Exchange): string {
  const { id } = view.scenario;
  const sentences = [
    yourWords(texts, id, exchange),
    theirWords(texts, id, exchange),
    ...happenings(texts, id, exchange.cues),
    texts.t('announce.calm', { value: texts.number(view.meters.calm), mood: texts.t(`moods.${view.mood}`) }),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function yourWords(texts: Texts, id: string, { input, cues }: Exchange): string | null {
  const line = input && said(texts, id, input, cues);
  return line ? texts.t('announce.you-say', { line: plainWords(texts, line) }) : null;
}

function theirWords(texts: Texts, id: string, { speech }: Exchange): string | null {
  if (!speech) return null;
  const line = plainWords(texts, speechText(texts, id, speech));
  return texts.t('announce.customer-says', { name: texts.scenario(id, 'customer.name'), line });
}
