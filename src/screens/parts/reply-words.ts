/** Replies in words. Pure. */
import type { Input } from '../../engine/chart/input.ts';
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { View } from '../../engine/view/view.ts';
import type { Texts } from '../texts.ts';

type Words = Pick<Texts, 'scenario'>;

/** What is said with a reply; a letter says what its blocks say, one after the other. */
export const replyWords = ({ scenario }: Words, id: string, reply: string): string =>
  blocksOf(reply)
    .map((block) => scenario(id, `replies.${block}`))
    .join('\n');

/** Who says a reply, where it is not the player: its seat, by reply. */
export type Speakers = Readonly<Record<string, string>>;

/** The name of the colleague who says it, where it is not the player (M-23). */
export function speakerOf(
  { scenario: words }: Words,
  id: string,
  speakers: Speakers,
  input: Input | null,
): string | null {
  if (input?.type !== 'reply' || !Object.hasOwn(speakers, input.id)) return null;
  return words(id, `seats.${speakers[input.id]}`);
}

/** What somebody says, with their name before it where it is not the player. */
export const spokenBy = (speaker: string | null, words: string): string =>
  speaker === null ? words : `${speaker}: ${words}`;

/** Everything there is to read before somebody can answer: the replies, or the blocks of the letter. */
export function offeredWords(texts: Words, { scenario, replies, letter }: View): readonly string[] {
  const choices = letter?.flatMap(({ blocks }) => blocks) ?? replies;
  return choices.map(({ id }) => replyWords(texts, scenario.id, id));
}
