/** Which choice is another in two replies, or in two letters put together of the same parts. */
import { blocksOf } from '../../engine/scenario/letter.ts';

/** What stands in one and in its place in the other; null where they differ in more than that. */
export function exchanged(one: string, other: string): readonly [string, string] | null {
  const others = blocksOf(other);
  const apart = blocksOf(one).flatMap((block, place) =>
    block === others[place] ? [] : [[block, others[place] ?? ''] as const],
  );
  return apart.length === 1 ? (apart[0] ?? null) : null;
}
