/** Texts of the customer that the bubble of the smallest phone cannot show whole. */
import { bubbleLines } from './bubble-lines.ts';
import { type Fault, fault, type Texts, voiceOf } from './texts.ts';

/** Lines that stand there whole above the replies, whatever the language and the room. */
const BESIDE_REPLIES = 5;
/** After the last words there is one button instead of replies. */
const AT_THE_END = 7;

/** Further text scrolls, and the reader loses the beginning. Replies have a list of their own that scrolls anyway. */
export function lengthFaults(texts: Texts): readonly Fault[] {
  return [...texts]
    .filter(([key]) => voiceOf(key) === 'customer')
    .flatMap(([key, text]) => {
      const most = /^(\w+\.)?endings\./.test(key) ? AT_THE_END : BESIDE_REPLIES;
      const lines = bubbleLines(text);
      return lines > most ? [fault('line-too-long', key, `${lines} lines at 320 px; ${most} fit`)] : [];
    });
}
