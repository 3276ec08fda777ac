/** Replies in words. Pure. */
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { View } from '../../engine/view/view.ts';
import type { Texts } from '../texts.ts';

type Words = Pick<Texts, 'scenario'>;

/** What is said with a reply; a letter says what its blocks say, one after the other. */
export const replyWords = ({ scenario }: Words, id: string, reply: string): string =>
  blocksOf(reply)
    .map((block) => scenario(id, `replies.${block}`))
    .join(' ');

/** Everything there is to read before somebody can answer: the replies, or the blocks of the letter. */
export function offeredWords(texts: Words, { scenario, replies, letter }: View): readonly string[] {
  const choices = letter?.flatMap(({ blocks }) => blocks) ?? replies;
  return choices.map(({ id }) => replyWords(texts, scenario.id, id));
}
