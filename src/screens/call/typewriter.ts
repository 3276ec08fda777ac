/** The arithmetic of a line that appears letter by letter. Pure. */
import type { Segment } from '../texts.ts';

/** Letters a second, by how quickly people follow along in reading. */
export const LETTERS_PER_SECOND = 48;

const COVERED_LENGTH = 5;

function lengthOf(segment: Segment): number {
  return segment.kind === 'text' ? segment.text.length : COVERED_LENGTH;
}

export function totalLength(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + lengthOf(segment), 0);
}

/** The same segments in two parts, the first holding `count` letters; covered words appear in one piece. */
export function splitAt(
  segments: readonly Segment[],
  count: number,
): { readonly shown: readonly Segment[]; readonly coming: readonly Segment[] } {
  const shown: Segment[] = [];
  const coming: Segment[] = [];
  let left = count;
  for (const segment of segments) {
    const length = lengthOf(segment);
    if (left >= length) shown.push(segment);
    else if (segment.kind !== 'text' || left <= 0) coming.push(segment);
    else {
      shown.push({ kind: 'text', text: segment.text.slice(0, left) });
      coming.push({ kind: 'text', text: segment.text.slice(left) });
    }
    left -= length;
  }
  return { shown, coming };
}
