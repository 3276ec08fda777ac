/** What was answered in a call, with how much there was to read and how long it took. */
import type { Answer } from '../../contest/haste.ts';
import { placeOf } from '../../engine/chart/call-state.ts';
import { blocksOf } from '../../engine/scenario/letter.ts';
import type { Played } from '../attempts/attempt.ts';
import { wordsIn } from '../attempts/step.ts';
import type { Words } from '../library/versions.ts';

export function answersOf({ version, log, replay }: Pick<Played, 'version' | 'log' | 'replay'>): Answer[] {
  const words = wordsIn(version, log.locale);
  return replay.turns.flatMap(({ input, at, before }, index) => {
    const place = placeOf(before);
    if (input.type !== 'reply' || !('line' in place)) return [];
    const read = [`lines.${place.line}`, ...blocksOf(input.id).map((id) => `replies.${id}`)];
    return [{ letters: lettersOf(words, read), took: at - (replay.turns[index - 1]?.at ?? 0) }];
  });
}

const lettersOf = (words: Words, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (words[key]?.length ?? 0), 0);
