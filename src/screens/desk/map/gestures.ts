/** Moves and zooms a map by mouse, fingers and wheel. */
import type { Point } from './placed.ts';
import type { Viewport } from './viewport.ts';

/** Pixels a finger may tremble before it is taken for a movement. */
const TREMBLE = 6;
const WHEEL = 0.0015;

/** Gives back how to stop listening. */
export function listenToGestures(element: HTMLElement, viewport: Viewport): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  listenToPointers(element, viewport, signal);
  // Without Ctrl the page scrolls, unless somebody is at work in the map already.
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !element.contains(document.activeElement)) return;
    event.preventDefault();
    viewport.zoom(Math.exp(-event.deltaY * WHEEL), within(element, event));
  };
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}

function listenToPointers(element: HTMLElement, viewport: Viewport, signal: AbortSignal): void {
  const fingers = new Map<number, Point>();
  let moved = 0;
  const down = (event: PointerEvent) => {
    if (fingers.size === 0) moved = 0;
    fingers.set(event.pointerId, within(element, event));
  };
  const move = (event: PointerEvent) => {
    const from = fingers.get(event.pointerId);
    if (!from) return;
    const to = within(element, event);
    moved += Math.hypot(to.x - from.x, to.y - from.y);
    if (moved < TREMBLE) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(viewport, from, to, other);
    else viewport.pan(to.x - from.x, to.y - from.y);
    fingers.set(event.pointerId, to);
  };
  const up = (event: PointerEvent) => void fingers.delete(event.pointerId);
  // Whoever drags the map by one of its places does not want to open it.
  const click = (event: MouseEvent) => {
    if (moved >= TREMBLE && event.detail > 0) event.stopPropagation();
  };
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('click', click, { signal, capture: true });
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

function pinch(viewport: Viewport, from: Point, to: Point, other: Point): void {
  viewport.zoom(distance(to, other) / Math.max(1, distance(from, other)), other);
}

function within(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
