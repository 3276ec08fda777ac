/** The agent's screen, which fills the wall: what chat, mail and pages of the net have in common. */
import type { Rect } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, clipped, fill, oval, stroke, type Trace } from '../rig/brush.ts';
import { drawKeyboard, drawMug, drawNotepad } from './things.ts';

/** The part of the screen left of the customer, between its head and the desk. */
export interface Sheet extends Rect {
  /** Where the head of the window ends. */
  readonly head: number;
}

/** The screen stands on the desk; on a narrow one it reaches beyond the edges. */
function screenOf({ size, horizon, shape }: Layout): Rect {
  const edge = shape === 'wide' ? 14 : -10;
  const top = shape === 'wide' ? 10 : -10;
  return { x: edge, y: top, width: size.width - 2 * edge, height: horizon - top - 8 };
}

/** `paint` draws what stands in the window, where there is room beside the customer. */
export function drawScreen(c: Ctx, layout: Layout, paint: (sheet: Sheet) => void): void {
  const { x, y, width, height } = screenOf(layout);
  const wide = layout.shape === 'wide';
  fill(c, '#121c26', (p) => p.roundRect(x - 6, y - 6, width + 12, height + 60, 18));
  clipped(
    c,
    (p) => p.roundRect(x, y, width, height + 40, 13),
    () => {
      fill(c, wide ? ROOM.screenDim : ROOM.screenHead, (p) => p.rect(x, y, width, height + 40));
      if (wide) paint(drawWindow(c, layout, { x, y, width, height }));
    },
  );
}

/** A window with a head, as wide as the words. */
function drawWindow(c: Ctx, layout: Layout, { x, y, height }: Rect): Sheet {
  const right = layout.window.x - 14;
  const head = layout.instruments.y + layout.instruments.height + 8;
  fill(c, ROOM.screen, (p) => p.rect(x, y, right - x, height + 40));
  fill(c, ROOM.screenHead, (p) => p.rect(x, y, right - x, head - y));
  stroke(c, alpha(UI.ink, 0.16), 2, (p) => {
    p.moveTo(right, y);
    p.lineTo(right, y + height + 40);
    p.moveTo(x, head);
    p.lineTo(right, head);
  });
  return { x, y, width: right - x, height: height + 40, head };
}

/** Written words as grey lines: nothing on the canvas needs reading. */
export function drawLines(c: Ctx, { x, y, width, height }: Rect, step = 17): void {
  fill(c, alpha(UI.navy, 0.22), (p) => {
    for (let row = 0; row * step + 7 <= height; row++)
      p.roundRect(x, y + row * step, width * (SHARES[row % SHARES.length] ?? 1), 7, 3.5);
  });
}
const SHARES = [1, 0.86, 0.94, 0.62] as const;

/** The customer's part of the screen, down to the desk and a little below its edge. */
export function cardOf({ window, horizon }: Layout): Rect {
  return { x: window.x, y: window.y + 6, width: window.width, height: horizon - window.y + 24 };
}

/** How much of that is in sight: on a narrow screen the words cover the rest. */
export function seenOf(layout: Layout): number {
  const { y, height } = cardOf(layout);
  return layout.shape === 'tall' ? layout.bubble.y - y : height;
}

export function cardShape(layout: Layout): Trace {
  const { x, y, width, height } = cardOf(layout);
  if (layout.shape === 'tall') return (c) => c.rect(x - 8, y, width + 16, height);
  return (c) => c.roundRect(x, y, width, height, 18);
}

/** The head of a browser's window over the customer's part: three dots, and a field for an address. */
export function drawAddressBar(c: Ctx, layout: Layout): Rect {
  const { x, y, width } = cardOf(layout);
  const tall = layout.shape === 'tall';
  const bar = { x: tall ? x - 8 : x, y, width: tall ? width + 16 : width, height: tall ? 24 : 34 };
  const { height } = bar;
  const dot = height * 0.14;
  clipped(c, cardShape(layout), () => {
    fill(c, UI.navy, (p) => p.rect(bar.x, y, bar.width, height));
    for (const [place, color] of [UI.coral, UI.amber, UI.teal].entries())
      fill(c, color, oval(bar.x + height * 0.6 + place * dot * 3.4, y + height / 2, dot, dot));
    fill(c, alpha(UI.paper, 0.92), (p) =>
      p.roundRect(bar.x + height * 2.2, y + height * 0.2, bar.width * 0.5, height * 0.6, height * 0.3),
    );
  });
  stroke(c, UI.paper, tall ? 0.01 : 7, cardShape(layout));
  return bar;
}

/** Somebody writes where the next message will appear: below the last one, or above it where that is covered. */
export function writingPlace({ bubble, shape, voice }: Layout): Rect {
  if (shape !== 'wide') return voice;
  return { x: bubble.x + 4, y: bubble.y + bubble.height + 16, width: bubble.width, height: 36 };
}

/** What lies before a screen. */
export function drawOfficeThings(c: Ctx, { horizon, size }: Layout): void {
  drawKeyboard(c, size.width * 0.2, horizon + 26);
  drawMug(c, size.width * 0.08, horizon + 22, '#3d9a8b');
  drawNotepad(c, size.width * 0.42, horizon + 24);
  fill(c, '#cfd8dd', oval(size.width * 0.2 + 250, horizon + 18, 15, 9));
}
