/** Whether a window has room for the picture beside the words, at the size the reader has made them. Pure. */

export interface Window {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels of the reader's text size. */
  readonly text: number;
}

/** In units of the text: upright windows, and wide ones. Smaller than both, words alone read better. */
const UPRIGHT = { width: 19, height: 34 };
const WIDE = { width: 44, height: 22 };

export function hasRoom({ width, height, text }: Window): boolean {
  return [UPRIGHT, WIDE].some((least) => width >= least.width * text && height >= least.height * text);
}
