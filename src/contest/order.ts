/** Who comes before whom. The same order for calls, people, teams and seasons; it stands on every board it decides. */
import type { Mark } from './mark.ts';

/** In the order in which they decide; of each but points, less is better. */
export const TIE_BREAKS = [
  'points',
  'anger',
  'turns',
  'openings',
  'finished',
] as const satisfies readonly (keyof Mark)[];
export type TieBreak = (typeof TIE_BREAKS)[number];

/** Negative where `one` comes before `other`, 0 only where nothing at all tells them apart. Who has no mark comes last. */
export function compareMarks(one: Mark | null, other: Mark | null): number {
  const decided = decidedBy(one, other);
  if (decided === null) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  const difference = one[decided] - other[decided];
  return decided === 'points' ? -difference : difference;
}

/** What tells two apart, for the board to say; null where nothing does. */
export function decidedBy(one: Mark | null, other: Mark | null): TieBreak | null {
  if (one === null || other === null) return one === other ? null : 'points';
  return TIE_BREAKS.find((name) => one[name] !== other[name]) ?? null;
}

export interface Placed<Entry> {
  readonly entry: Entry;
  /** From 1; who cannot be told apart shares a place, and the next one is left out. */
  readonly place: number;
}

/** Best first. Entries that share a place stand in the order of their names, so that any order in gives the same out. */
export function place<Entry extends { readonly id: string; readonly mark: Mark | null }>(
  entries: readonly Entry[],
): readonly Placed<Entry>[] {
  const sorted = entries.toSorted(
    (one, other) => compareMarks(one.mark, other.mark) || (one.id < other.id ? -1 : 1),
  );
  const placed: Placed<Entry>[] = [];
  for (const [index, entry] of sorted.entries()) {
    const before = placed[index - 1];
    const shares = before !== undefined && compareMarks(before.entry.mark, entry.mark) === 0;
    placed.push({ entry, place: shares ? before.place : index + 1 });
  }
  return placed;
}
