/** The spoken version of a call: a second view of the same model, next to the drawn one. Pure. */
import type { View } from '../../engine/view/view.ts';
import { spokenBy } from '../parts/reply-words.ts';
import { plainWords, type Texts } from '../texts.ts';
import type { Exchange } from './call-model.ts';
import { happenings } from './happenings.ts';
import { said, speechText } from './said.ts';

/**
 * One announcement for one exchange: who said what, what happened, and how calm they are now. `speaker`: the colleague
 * who answered, where the player did not.
 */
export function announce(
  texts: Texts,
  view: View,
  exchange: Exchange,
  speaker: string | null = null,
): string {
  const { id } = view.scenario;
  const sentences = [
    yourWords(texts, id, exchange, speaker),
    theirWords(texts, id, exchange),
    ...happenings(texts, view, exchange.cues),
    texts.t('announce.calm', { value: texts.number(view.meters.calm), mood: texts.t(`moods.${view.mood}`) }),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function yourWords(
  texts: Texts,
  id: string,
  { input, cues }: Exchange,
  speaker: string | null,
): string | null {
  const words = input && said(texts, id, input, cues);
  if (!words) return null;
  const line = plainWords(texts, words);
  return speaker ? spokenBy(speaker, line) : texts.t('announce.you-say', { line });
}

function theirWords(texts: Texts, id: string, { speech }: Exchange): string | null {
  if (!speech) return null;
  const line = plainWords(texts, speechText(texts, id, speech));
  return texts.t('announce.customer-says', { name: texts.scenario(id, 'customer.name'), line });
}
