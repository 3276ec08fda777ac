/** Which part of a map is seen, and how large. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Box, Placed, Point } from './placed.ts';

export interface Seen extends Point {
  readonly scale: number;
}

export interface Viewport {
  readonly seen: ReadonlySignal<Seen>;
  /** How large the window is. */
  measure(width: number, height: number): void;
  pan(dx: number, dy: number): void;
  /** `at`: the place in the window that stays where it is; its middle where none is given. */
  zoom(factor: number, at?: Point): void;
  fit(): void;
  /** Begins with a place at the top: the whole width of the map where it can be read so, else what is around and below the place. Until somebody moves the map, a window of another size begins anew. */
  begin(box: Box | undefined): void;
  /** Moves only as far as it takes to see all of it. */
  reveal(box: Box): void;
  /** Brings it into the middle, large enough to be read. */
  centre(box: Box): void;
}

const SMALLEST = 0.08;
const LARGEST = 2;
const READABLE = 0.9;
/** Below it words cannot be read any more. */
const LEGIBLE = 0.5;
const MARGIN = 24;

export function makeViewport({ width, height }: Placed): Viewport {
  const seen = signal<Seen>({ x: 0, y: 0, scale: 1 });
  let window = { width: 800, height: 600 };
  // What somebody looks at stays in the window when that becomes smaller.
  let held: Box | null = null;
  let begun: Box | null = null;
  const take = (box: Box | null) => {
    held = box;
    begun = null;
  };
  const within = (scale: number) => Math.min(LARGEST, Math.max(SMALLEST, scale));
  const middle = () => ({ x: window.width / 2, y: window.height / 2 });
  const shift = (dx: number, dy: number) => {
    const { x, y, scale } = seen.peek();
    seen.value = { x: x + dx, y: y + dy, scale };
  };
  const showAll = () => {
    take(null);
    const scale = within(Math.min(1, window.width / width, window.height / height));
    seen.value = { x: (window.width - width * scale) / 2, y: (window.height - height * scale) / 2, scale };
  };
  const reveal = (box: Box) => {
    take(box);
    const { x, y, scale } = seen.peek();
    shift(
      into(x + box.x * scale, (box.width * scale) / 2, window.width),
      into(y + box.y * scale, (box.height * scale) / 2, window.height),
    );
  };
  const begin = (box: Box) => {
    begun = box;
    const wide = Math.min(1, window.width / width);
    const scale = wide >= LEGIBLE ? wide : READABLE * 0.8;
    const high = height * scale;
    seen.value = {
      x: wide >= LEGIBLE ? (window.width - width * scale) / 2 : window.width / 2 - box.x * scale,
      y: high <= window.height ? (window.height - high) / 2 : MARGIN * 2 - (box.y - box.height / 2) * scale,
      scale,
    };
  };
  return {
    seen,
    measure: (wide, high) => {
      window = { width: wide, height: high };
      if (begun) begin(begun);
      else if (held) reveal(held);
    },
    pan: (dx, dy) => {
      take(null);
      shift(dx, dy);
    },
    zoom: (factor, at = middle()) => {
      begun = null;
      const { x, y, scale } = seen.peek();
      const next = within(scale * factor);
      const grown = next / scale;
      seen.value = { x: at.x - (at.x - x) * grown, y: at.y - (at.y - y) * grown, scale: next };
    },
    fit: showAll,
    begin: (box) => (box ? begin(box) : showAll()),
    reveal,
    centre: (box) => {
      take(box);
      const scale = Math.max(seen.peek().scale, READABLE);
      const { x, y } = middle();
      seen.value = { x: x - box.x * scale, y: y - box.y * scale, scale };
    },
  };
}

/** How far something around `at` has to move to be seen whole. */
function into(at: number, half: number, size: number): number {
  if (at - half < MARGIN) return MARGIN - (at - half);
  return Math.min(0, size - MARGIN - (at + half));
}
