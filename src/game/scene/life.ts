/** Signs of life as plain functions of the time: no state, no chance, the same in every replay. Times in ms. */

/** How far the eyes are closed, 0 to 1: a blink every few seconds, now and then two in a row. */
export function blinkAt(time: number): number {
  return Math.max(wink(time % 3700), wink((time % 11100) - 260));
}

/** Where the eyes wander, -1 to 1; mostly they rest on the other person. */
export function glanceAt(time: number): number {
  const turn = time % 9200;
  if (turn > 6200 && turn < 7000) return -0.7;
  return turn > 2600 && turn < 3100 ? 0.5 : 0;
}

/** Breathing, -1 to 1; anger makes it faster. */
export function breathAt(time: number, anger: number): number {
  return Math.sin((time / (4200 - anger * 2600)) * Math.PI * 2);
}

/** A tremble in pixels that begins where anger turns hot. */
export function trembleAt(time: number, anger: number): number {
  const strength = Math.max(0, anger - 0.7) * 5;
  return Math.sin(time / 23) * Math.sin(time / 310) * strength;
}

function wink(since: number): number {
  return since < 0 || since > 180 ? 0 : 1 - Math.abs(since - 90) / 90;
}
