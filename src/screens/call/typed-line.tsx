import { useLayoutEffect, useRef } from 'preact/hooks';
import { GLYPHS } from '../parts/spoken.tsx';
import type { Segment } from '../texts.ts';
import { splitAt } from './typewriter.ts';

/** The letters that are still to come keep their place, so that a line never wraps anew while it appears. */
export function TypedLine({ segments, count }: { segments: readonly Segment[]; count: number }) {
  const { shown, coming } = splitAt(segments, count);
  const end = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => boxOf(end.current)?.scrollTo(0, 0), []);
  useLayoutEffect(() => {
    if (coming.length > 0) keepInSight(end.current);
  }, [count]);
  return (
    <p class="typed" aria-hidden="true">
      <span>{shown.map(piece)}</span>
      <span ref={end} />
      <span class="coming">{coming.map(piece)}</span>
    </p>
  );
}

/** In a bubble that is too small for the line, the letter being written stays in sight. */
function keepInSight(end: HTMLElement | null): void {
  const box = boxOf(end);
  if (!end || !box || box.scrollHeight <= box.clientHeight) return;
  const below = end.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  if (below > -LINE_BELOW) box.scrollTop += below + LINE_BELOW;
}

function boxOf(end: HTMLElement | null): HTMLElement | null {
  return end?.closest<HTMLElement>('.word-box') ?? null;
}

/** Pixels kept free under the letter being written. */
const LINE_BELOW = 24;

function piece(segment: Segment, place: number) {
  if (segment.kind === 'text') return segment.text;
  return (
    <span key={place} class={segment.kind}>
      {GLYPHS[segment.kind]}
    </span>
  );
}
