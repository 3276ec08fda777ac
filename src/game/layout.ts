/**
 * Where everything of a call goes. Pure: sizes in, rectangles out. The words get their widths first (`widths`), are
 * measured at those, and the measured heights decide the rest (`layout`).
 */

import { bustIn, type Rect, type Size } from './box.ts';

/** Wide: words left, customer right. Tall: all in one column. Short: customer left, words right. */
export type Shape = 'wide' | 'tall' | 'short';

export type Tail = 'left' | 'right' | 'up';

/** Heights of the words at the widths of `widths`. */
export interface Content {
  readonly bubbleHeight: number;
  /** How much of that is what was said last; the rest was said before, and stands there where there is room. */
  readonly bubbleLeast?: number;
  readonly repliesHeight: number;
  readonly instrumentsHeight: number;
  readonly toolsHeight: number;
}

export interface Layout {
  readonly shape: Shape;
  readonly size: Size;
  /** The part of the screen left free for the customer: the face lies inside. */
  readonly customer: Rect;
  /** The whole picture of the customer; its lower part may run on below the words. */
  readonly bust: Rect;
  readonly bubble: Rect & { readonly tail: Tail };
  readonly replies: Rect;
  readonly instruments: Rect;
  readonly tools: Rect;
  /** Where wall ends and desk begins. */
  readonly horizon: number;
  /** The picture of where the customer is; it runs on below the desk. */
  readonly window: Rect;
  /** Where the voice runs along, or the typing dots blink. */
  readonly voice: Rect;
}

/**
 * The least of a phone's height that stays free for the customer; the face takes nine tenths of it. The replies of a small
 * phone need more of it than those of a large one.
 */
const CUSTOMER_SHARE = { small: 0.165, large: 0.205 };
const SMALL_PHONE = 640;
const LARGE_PHONE = 800;

/** Which arrangement suits this screen. */
export function shapeOf({ width, height }: Size): Shape {
  if (height >= width * 0.95 || width < 560) return 'tall';
  return height < 540 ? 'short' : 'wide';
}

/** The width of each group of words; measure their heights at these. */
export function widths(size: Size): { bubble: number; replies: number; instruments: number; tools: number } {
  const inner = size.width - 2 * margin(size);
  if (shapeOf(size) === 'tall') return { bubble: inner, replies: inner, instruments: inner, tools: inner };
  if (shapeOf(size) === 'wide') {
    const column = Math.min(620, Math.round(inner * 0.47));
    return { bubble: column, replies: inner, instruments: column, tools: inner };
  }
  const right = Math.round(inner * 0.62);
  return { bubble: right, replies: right, instruments: inner - right - gap(size), tools: right };
}

/** All rectangles of a call on a screen of this size. */
export function layout(size: Size, content: Content): Layout {
  if (shapeOf(size) === 'tall') return tall(size, content);
  return shapeOf(size) === 'wide' ? wide(size, content) : short(size, content);
}

function tall(size: Size, content: Content): Layout {
  const m = margin(size);
  const g = gap(size);
  const w = widths(size);
  const instruments = {
    x: m,
    y: m,
    width: w.instruments,
    height: cap(content.instrumentsHeight, size, 0.22),
  };
  const toolsHeight = cap(content.toolsHeight, size, 0.16);
  const tools = { x: m, y: size.height - m - toolsHeight, width: w.tools, height: toolsHeight };
  const top = bottom(instruments) + g;
  const free = tools.y - g - top - 2 * g - leastForCustomer(size);
  const [bubbleHeight, repliesHeight] = share(free, content);
  const replies = { x: m, y: tools.y - g - repliesHeight, width: w.replies, height: repliesHeight };
  const bubble = { x: m, y: replies.y - g - bubbleHeight, width: w.bubble, height: bubbleHeight };
  const customer = { x: 0, y: top, width: size.width, height: bubble.y - g - top };
  const bust = bustIn(customer, 452);
  return {
    shape: 'tall',
    size,
    customer,
    bust,
    bubble: { ...bubble, tail: 'up' },
    replies,
    instruments,
    tools,
    horizon: Math.min(bottom(bubble) + g / 2, bottom(bust) - 4),
    window: { x: 0, y: top, width: size.width, height: size.height - top },
    voice: { x: m, y: bubble.y - g - 22, width: w.bubble, height: 26 },
  };
}

function wide(size: Size, content: Content): Layout {
  const m = margin(size);
  const g = gap(size);
  const w = widths(size);
  const tools = stackUp(size.height - m, cap(content.toolsHeight, size, 0.16), { x: m, width: w.tools });
  const instruments = { x: m, y: m, width: w.instruments, height: cap(content.instrumentsHeight, size, 0.3) };
  const top = bottom(instruments) + g;
  const repliesMost = Math.max(size.height * 0.24, tools.y - g - m - size.height * 0.44);
  const [bubbleHeight, repliesHeight] = share(tools.y - g - top - g, {
    ...content,
    repliesHeight: Math.min(content.repliesHeight, repliesMost),
  });
  const replies = stackUp(tools.y - g, repliesHeight, { x: m, width: w.replies });
  const left = m + w.bubble + 2 * g;
  const customer = { x: left, y: m, width: size.width - left, height: replies.y - g - m };
  const room = replies.y - g - top - bubbleHeight;
  const horizon = replies.y - Math.min(34, customer.height * 0.12);
  return {
    shape: 'wide',
    size,
    customer,
    bust: bustIn(customer, 560),
    bubble: {
      x: m,
      y: top + Math.min(room * 0.4, 96),
      width: w.bubble,
      height: bubbleHeight,
      tail: 'right',
    },
    replies,
    instruments,
    tools,
    horizon,
    window: { x: left, y: m, width: customer.width - m, height: size.height - m },
    voice: { x: m + 96, y: horizon - 58, width: left - m - 96, height: 40 },
  };
}

function short(size: Size, content: Content): Layout {
  const m = margin(size);
  const g = gap(size);
  const w = widths(size);
  const x = m + w.instruments + g;
  const instruments = { x: m, y: m, width: w.instruments, height: cap(content.instrumentsHeight, size, 0.4) };
  const tools = stackUp(size.height - m, cap(content.toolsHeight, size, 0.22), { x, width: w.tools });
  const [bubbleHeight, repliesHeight] = share(tools.y - g - m - g, content);
  const replies = stackUp(tools.y - g, repliesHeight, { x, width: w.replies });
  const top = bottom(instruments) + g;
  const customer = { x: 0, y: top, width: x - g, height: size.height - top };
  return {
    shape: 'short',
    size,
    customer,
    bust: bustIn(customer, 500),
    bubble: { x, y: m, width: w.bubble, height: bubbleHeight, tail: 'left' },
    replies,
    instruments,
    tools,
    horizon: size.height * 0.88,
    window: { x: m, y: top, width: w.instruments, height: size.height - top },
    voice: { x: m, y: size.height * 0.88 - 26, width: w.instruments, height: 24 },
  };
}

function leastForCustomer({ height }: Size): number {
  const { small, large } = CUSTOMER_SHARE;
  const along = (height - SMALL_PHONE) / (LARGE_PHONE - SMALL_PHONE);
  return height * (small + (large - small) * Math.min(1, Math.max(0, along)));
}

/** Two heights that fit into `free`: what is too long scrolls, and the bubble may have a little more than half. */
function share(room: number, { bubbleHeight, bubbleLeast, repliesHeight }: Content): [number, number] {
  const free = Math.floor(room);
  if (bubbleHeight + repliesHeight <= free) return [bubbleHeight, repliesHeight];
  const least = Math.min(bubbleLeast ?? bubbleHeight, Math.round(free * 0.55));
  const forBubble = Math.min(bubbleHeight, Math.max(least, free - repliesHeight));
  return [forBubble, Math.min(repliesHeight, free - forBubble)];
}

function stackUp(floor: number, height: number, { x, width }: { x: number; width: number }): Rect {
  return { x, y: floor - height, width, height };
}

function cap(height: number, size: Size, most: number): number {
  return Math.min(height, Math.floor(size.height * most));
}

function bottom(rect: Rect): number {
  return rect.y + rect.height;
}

function margin(size: Size): number {
  return Math.round(Math.min(32, Math.max(12, Math.min(size.width, size.height) * 0.035)));
}

function gap(size: Size): number {
  return Math.round(Math.min(16, Math.max(9, Math.min(size.width, size.height) * 0.02)));
}
