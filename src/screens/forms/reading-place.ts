/** Where a box that is too small for its words stands while they appear, and after. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Reading {
  /** What the customer says now. */
  readonly line: RefObject<HTMLElement | null>;
  /** The letter being written. */
  readonly end: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly written: boolean;
  /** Reading begins at the newest words, as in a chat; otherwise at the top. */
  readonly newest: boolean;
}

/** The letter being written stays in sight; then the box stands where reading begins. Whoever scrolls has the last word. */
export function useReadingPlace(reading: Reading): void {
  const moved = useRef(false);
  const place = () => {
    const box = boxOf(reading);
    if (box && !moved.current) box.scrollTop = placeIn(box, reading);
  };
  const again = useRef(place);
  again.current = place;
  useLayoutEffect(place, [reading.count, reading.written]);
  useLayoutEffect(() => {
    const box = boxOf(reading);
    if (!box) return undefined;
    const stopWatching = whenMoved(box, () => {
      moved.current = true;
    });
    // The stage gives the box its size a moment after the words, and another one whenever the window changes.
    const watch = new ResizeObserver(() => again.current());
    watch.observe(box);
    return () => {
      stopWatching();
      watch.disconnect();
    };
  }, []);
}

const boxOf = ({ end }: Reading): HTMLElement | null =>
  end.current?.closest<HTMLElement>('.word-box') ?? null;

const SCROLLING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** A box is also scrolled by the window that changes; only a hand means it. Pressed where no word is, it is the bar. */
function whenMoved(box: HTMLElement, act: () => void): () => void {
  const hear = ({ type, target }: Event) => {
    if (type !== 'pointerdown' || target === box) act();
  };
  for (const type of SCROLLING) box.addEventListener(type, hear, { passive: true });
  return () => {
    for (const type of SCROLLING) box.removeEventListener(type, hear);
  };
}

const farthest = (box: HTMLElement): number => Math.max(0, box.scrollHeight - box.clientHeight);

function placeIn(box: HTMLElement, { line, end, written, newest }: Reading): number {
  const start = newest && line.current ? topIn(box, line.current) - headOf(box) : 0;
  const home = Math.min(farthest(box), Math.max(0, start));
  if (written || !end.current) return home;
  const { bottom } = end.current.getBoundingClientRect();
  const below = bottom + LINE_BELOW - floorOf(box);
  return Math.max(home, box.scrollTop + Math.max(0, below));
}

const topIn = (box: HTMLElement, inside: HTMLElement): number =>
  box.scrollTop + inside.getBoundingClientRect().top - box.getBoundingClientRect().top;

/** A head that stays in sight covers what would stand below it. */
const headOf = (box: HTMLElement): number => box.querySelector<HTMLElement>('.stays')?.offsetHeight ?? 0;

/** So does, at the foot, what just happened. */
function floorOf(box: HTMLElement): number {
  const note = box.querySelector('.ticker');
  const { bottom } = box.getBoundingClientRect();
  return note?.childElementCount ? Math.min(bottom, note.getBoundingClientRect().top) : bottom;
}

/** Pixels kept free under the letter being written. */
const LINE_BELOW = 12;
