import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { GLYPHS } from '../parts/spoken.tsx';
import type { Segment } from '../texts.ts';
import { splitAt } from './typewriter.ts';

/** The letters that are still to come keep their place, so that a line never wraps anew while it appears. */
export function TypedLine({ segments, count }: { segments: readonly Segment[]; count: number }) {
  const { shown, coming } = splitAt(segments, count);
  const end = useRef<HTMLSpanElement>(null);
  useFollowing(end, count, coming.length === 0);
  return (
    <p class="typed" aria-hidden="true">
      <span>{shown.map(piece)}</span>
      <span ref={end} />
      <span class="coming">{coming.map(piece)}</span>
    </p>
  );
}

/**
 * A bubble too small for the line begins at its start, keeps the letter being written in sight, and shows the start again
 * when all is written; once the reader has scrolled, it stays where they put it.
 */
function useFollowing(end: RefObject<HTMLElement | null>, count: number, written: boolean): void {
  const left = useRef(0);
  useLayoutEffect(() => boxOf(end.current)?.scrollTo(0, 0), []);
  useLayoutEffect(() => {
    const box = boxOf(end.current);
    if (!box || !end.current || Math.abs(box.scrollTop - left.current) > 1) return;
    if (written) box.scrollTop = 0;
    else keepInSight(end.current, box);
    left.current = box.scrollTop;
  }, [count, written]);
}

function keepInSight(end: HTMLElement, box: HTMLElement): void {
  if (box.scrollHeight <= box.clientHeight) return;
  const below = end.getBoundingClientRect().bottom - floorOf(box);
  if (below > -LINE_BELOW) box.scrollTop += below + LINE_BELOW;
}

/** What just happened lies over the foot of a bubble that scrolls. */
function floorOf(box: HTMLElement): number {
  const { bottom } = box.getBoundingClientRect();
  const note = box.querySelector('.ticker');
  return note?.childElementCount ? Math.min(bottom, note.getBoundingClientRect().top) : bottom;
}

function boxOf(end: HTMLElement | null): HTMLElement | null {
  return end?.closest<HTMLElement>('.word-box') ?? null;
}

/** Pixels kept free under the letter being written. */
const LINE_BELOW = 12;

export function piece(segment: Segment, place: number) {
  if (segment.kind === 'text') return segment.text;
  return (
    <span key={place} class={segment.kind}>
      {GLYPHS[segment.kind]}
    </span>
  );
}
