/** Keys of a map: arrows move it, or go from place to place once one of them has the focus. */
import type { Viewport } from './viewport.ts';

const STEP = 80;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1.3, '=': 1.3, '-': 1 / 1.3 };

export function steer(event: KeyboardEvent, viewport: Viewport): void {
  const { key, target, currentTarget, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const factor = ZOOMS[key];
  const arrow = ARROWS[key];
  if (factor) viewport.zoom(factor);
  else if (key === '0') viewport.fit();
  else if (arrow && target === currentTarget) viewport.pan(arrow[0] * STEP, arrow[1] * STEP);
  else if (arrow) goOn(currentTarget as HTMLElement, target as HTMLElement, -(arrow[0] + arrow[1]));
  else return;
  event.preventDefault();
}

/** To the next place in the order of the talk, or the one before. */
function goOn(frame: HTMLElement, from: HTMLElement, steps: number): void {
  const places = [...frame.querySelectorAll<HTMLElement>('[data-place]')];
  places[places.indexOf(from) + steps]?.focus();
}
