/** A chat: the agent's screen fills the wall; words left, the customer's picture right. */

import type { Rect } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, clipped, faded, fill, oval, stroke, type Trace } from '../rig/brush.ts';
import { drawDesk, drawOffice, drawPanel } from './desk.ts';
import type { Room } from './kind.ts';
import { drawKeyboard, drawMug, drawNotepad } from './things.ts';

export const chat: Room = {
  voice: 'dots',
  prop: 'none',
  voicePlace,
  back(c, layout, look) {
    drawOffice(c, layout);
    drawMonitor(c, layout);
    drawPanel(c, look, cardOf(layout), cardShape(layout));
  },
  front(c, layout) {
    drawDesk(c, layout);
    if (layout.shape === 'wide') drawThings(c, layout);
  },
};

/** Somebody types where the next message will appear: below the last one, or above it where that is covered. */
function voicePlace({ bubble, shape, voice }: Layout): Rect {
  if (shape !== 'wide') return voice;
  return { x: bubble.x + 4, y: bubble.y + bubble.height + 16, width: bubble.width, height: 36 };
}

/** The screen stands on the desk; on a narrow one it reaches beyond the edges. */
function screenOf({ size, horizon, shape }: Layout): Rect {
  const edge = shape === 'wide' ? 14 : -10;
  const top = shape === 'wide' ? 10 : -10;
  return { x: edge, y: top, width: size.width - 2 * edge, height: horizon - top - 8 };
}

function cardOf({ window, horizon }: Layout): Rect {
  return { x: window.x, y: window.y + 6, width: window.width, height: horizon - window.y + 24 };
}

function drawMonitor(c: Ctx, layout: Layout): void {
  const screen = screenOf(layout);
  const { x, y, width, height } = screen;
  fill(c, '#121c26', (p) => p.roundRect(x - 6, y - 6, width + 12, height + 60, 18));
  clipped(
    c,
    (p) => p.roundRect(x, y, width, height + 40, 13),
    () => {
      fill(c, layout.shape === 'wide' ? ROOM.screenDim : '#cfe2df', (p) => p.rect(x, y, width, height + 40));
      if (layout.shape === 'wide') drawWindowChrome(c, layout, screen);
    },
  );
}

function drawWindowChrome(c: Ctx, layout: Layout, { x, y, height }: Rect): void {
  const right = layout.window.x - 14;
  const head = layout.instruments.y + layout.instruments.height + 8;
  fill(c, ROOM.screen, (p) => p.rect(x, y, right - x, height + 40));
  fill(c, '#cfe2df', (p) => p.rect(x, y, right - x, head - y));
  stroke(c, alpha(UI.ink, 0.16), 2, (p) => {
    p.moveTo(right, y);
    p.lineTo(right, y + height + 40);
    p.moveTo(x, head);
    p.lineTo(right, head);
  });
  drawOldMessages(c, layout, right);
}

/** What was written before: lines without words, so that nothing on the canvas needs reading. */
function drawOldMessages(c: Ctx, { bubble }: Layout, right: number): void {
  const floor = bubble.y + bubble.height;
  faded(c, 0.75, () => {
    message(c, { x: right - 236, y: floor + 70, width: 216, height: 58 }, '#bfe0d8');
  });
}

function message(c: Ctx, { x, y, width, height }: Rect, color: string): void {
  fill(c, color, (p) => p.roundRect(x, y, width, height, 14));
  fill(c, alpha(UI.navy, 0.22), (p) => {
    for (let row = 0; row * 17 + 24 < height; row++) {
      p.roundRect(x + 16, y + 14 + row * 17, width * (row % 2 ? 0.5 : 0.78), 7, 3.5);
    }
  });
}

function drawThings(c: Ctx, { horizon, size }: Layout): void {
  drawKeyboard(c, size.width * 0.2, horizon + 26);
  drawMug(c, size.width * 0.08, horizon + 22, '#3d9a8b');
  drawNotepad(c, size.width * 0.42, horizon + 24);
  fill(c, '#cfd8dd', oval(size.width * 0.2 + 250, horizon + 18, 15, 9));
}

function cardShape(layout: Layout): Trace {
  const { x, y, width, height } = cardOf(layout);
  if (layout.shape === 'tall') return (c) => c.rect(x - 8, y, width + 16, height);
  return (c) => c.roundRect(x, y, width, height, 18);
}
