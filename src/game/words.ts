/** The words of a call: elements the app built, which live on a plain page or on the stage, and move between the two. */
import type { Rect } from './box.ts';
import type { Content, Shape } from './layout.ts';

/** Ready elements, in reading order. */
export interface StageWords {
  readonly instruments: HTMLElement;
  readonly bubble: HTMLElement;
  readonly replies: HTMLElement;
  readonly tools: HTMLElement;
}

export type Word = keyof StageWords;

/** Reading and Tab order, on the stage as on the plain page. */
export const WORDS: readonly Word[] = ['instruments', 'bubble', 'replies', 'tools'];

/** The styles the stage sets, and takes away again when it lets go. */
const OURS = [
  'boxSizing',
  'display',
  'height',
  'left',
  'margin',
  'maxHeight',
  'opacity',
  'overflowY',
  'pointerEvents',
  'position',
  'top',
  'transform',
  'transformOrigin',
  'width',
  'zIndex',
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

/** Does something that takes focus away from the page, and gives it back. */
export function keepingFocus(act: () => void): void {
  const focused = document.activeElement;
  act();
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}

/** Makes one element ready for the stage. */
export function dress(element: HTMLElement): void {
  element.dataset.onStage = 'true';
  const { style } = element;
  style.boxSizing = 'border-box';
  style.display = '';
  style.left = '0';
  style.margin = '0';
  style.pointerEvents = 'auto';
  style.top = '0';
}

/** Gives the elements back to a plain page, without anything the stage put on them. */
export function release(words: StageWords, home: HTMLElement): void {
  keepingFocus(() => {
    for (const word of WORDS) {
      undress(words[word]);
      home.append(words[word]);
    }
  });
}

function undress(element: HTMLElement): void {
  delete element.dataset.onStage;
  delete element.dataset.shape;
  delete element.dataset.scrolls;
  for (const name of OURS) element.style[name] = '';
}

/** Does something that resets how far the words are scrolled, and puts that back. */
export function keepingScroll(words: StageWords, act: () => void): void {
  const tops = WORDS.map((word) => words[word].scrollTop);
  act();
  for (const [at, word] of WORDS.entries()) words[word].scrollTop = tops[at] ?? 0;
}

/** Tells the words how the screen is arranged; their looks, and so their heights, go by it. */
export function shape(words: StageWords, shapeOfScreen: Shape): void {
  for (const word of WORDS) words[word].dataset.shape = shapeOfScreen;
}

/** The height of every group of words at these widths, when nothing holds it back. */
export function measure(words: StageWords, widths: Readonly<Record<Word, number>>): Content {
  for (const word of WORDS) loosen(words[word], widths[word]);
  return {
    bubbleHeight: words.bubble.offsetHeight,
    bubbleLeast: words.bubble.offsetHeight - spareIn(words.bubble),
    repliesHeight: words.replies.offsetHeight,
    instrumentsHeight: words.instruments.offsetHeight,
    toolsHeight: words.tools.offsetHeight,
  };
}

/** Pixels of earlier words that stay in sight however little room there is: they say that there is more. */
const PEEK = 24;

function spareIn(bubble: HTMLElement): number {
  const before = bubble.querySelector<HTMLElement>('[data-spare]');
  return Math.max(0, (before?.offsetHeight ?? 0) - PEEK);
}

function loosen({ style }: HTMLElement, width: number): void {
  style.width = `${width}px`;
  style.maxHeight = '';
  style.overflowY = '';
}

/** Holds an element to the height of its place; what is longer scrolls inside. */
export function confine(element: HTMLElement, place: Rect): void {
  const tooLong = element.offsetHeight > place.height + 1;
  element.style.maxHeight = `${place.height}px`;
  element.style.overflowY = tooLong ? 'auto' : '';
  element.dataset.scrolls = String(tooLong);
}

/** The box of the slot of this name inside `root`, or null where the words have none. */
export function slotIn(root: HTMLElement, name: string): Rect | null {
  const slot = root.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (!slot || slot.offsetWidth === 0) return null;
  const { x, y } = offsetIn(slot, root);
  return { x, y, width: slot.offsetWidth, height: slot.offsetHeight };
}

/** Distance to `root` without its transform, which is not up to date before the frame is drawn. */
function offsetIn(element: HTMLElement, root: HTMLElement): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let at: Element | null = element; at instanceof HTMLElement && at !== root; at = at.offsetParent) {
    x += at.offsetLeft;
    y += at.offsetTop;
  }
  return { x, y };
}
