/** An e-mail: a desk with a mail window, and the sender's picture on a stamp. */

import type { Rect } from '../box.ts';
import { alpha, mix } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, clipped, faded, fill, oval, stroke, type Trace, turned } from '../rig/brush.ts';
import { roomOnScreen } from './room-on-screen.ts';
import { cardOf, drawLines, type Sheet } from './screen.ts';
import { drawKeyboard, drawMug } from './things.ts';

export const email = roomOnScreen({
  name: 'email',
  sheet: drawMailWindow,
  shape: stampShape,
  over: drawPostmark,
  things: drawThings,
});

/** Letters in a column at the edge, the open one in front of them. */
function drawMailWindow(c: Ctx, { bubble }: Layout, { x, y, width, height, head }: Sheet): void {
  for (let row = 0; row < 9; row++) {
    const top = head + 14 + row * 62;
    if (top > y + height) break;
    if (row === 1) fill(c, alpha(UI.amber, 0.3), (p) => p.rect(x, top - 8, width, 58));
    drawEnvelope(c, { x: x + 14, y: top + 4, width: 40, height: 28 }, row < 2);
    drawLines(c, { x: x + 70, y: top + 6, width: width * 0.7, height: 24 });
  }
  const sheet = { x: bubble.x - 12, y: bubble.y - 18, width: bubble.width + 24, height: height };
  c.save();
  c.shadowColor = alpha('#08121c', 0.3);
  c.shadowBlur = 18;
  fill(c, UI['paper-dim'], (p) => p.roundRect(sheet.x, sheet.y, sheet.width, sheet.height, 10));
  c.restore();
  drawLines(c, {
    x: bubble.x + 16,
    y: bubble.y + bubble.height + 26,
    width: bubble.width - 60,
    height: 120,
  });
}

/** Shut, or with its flap up where it was read. */
function drawEnvelope(c: Ctx, { x, y, width, height }: Rect, open: boolean): void {
  fill(c, open ? '#ffffff' : mix(ROOM.screenHead, '#ffffff', 0.4), (p) =>
    p.roundRect(x, y, width, height, 4),
  );
  stroke(c, alpha(UI.navy, 0.55), 2, (p) => {
    p.roundRect(x, y, width, height, 4);
    p.moveTo(x + 2, y + 3);
    p.lineTo(x + width / 2, y + height * (open ? 0.3 : 0.62));
    p.lineTo(x + width - 2, y + 3);
  });
}

/** Bites of a perforation all around. */
const BITE = 7;
const STEP = 22;

function stampShape(layout: Layout): Trace {
  const { x, y, width, height } = cardOf(layout);
  const across = Math.max(2, Math.round(width / STEP));
  const down = Math.max(2, Math.round(height / STEP));
  return (c) => {
    c.moveTo(x, y);
    for (let at = 0; at < across; at++) bite(c, x + ((at + 0.5) * width) / across, y, 0);
    c.lineTo(x + width, y);
    for (let at = 0; at < down; at++) bite(c, x + width, y + ((at + 0.5) * height) / down, 1);
    c.lineTo(x + width, y + height);
    for (let at = across; at > 0; at--) bite(c, x + ((at - 0.5) * width) / across, y + height, 2);
    c.lineTo(x, y + height);
    for (let at = down; at > 0; at--) bite(c, x, y + ((at - 0.5) * height) / down, 3);
    c.closePath();
  };
}

/** Half a round hole in one of the four sides, clockwise from above. */
function bite(c: Ctx, x: number, y: number, side: number): void {
  const from = Math.PI + (side * Math.PI) / 2;
  c.arc(x, y, BITE, from, from - Math.PI, true);
}

/** Rings and waves over the corner of the stamp: it has come by post. */
function drawPostmark(c: Ctx, layout: Layout): void {
  const { x, y } = cardOf(layout);
  const size = layout.shape === 'wide' ? 44 : 20;
  const [left, top] = [x + size * 1.5, y + size * 1.3];
  clipped(c, stampShape(layout), () =>
    faded(c, 0.5, () => {
      stroke(c, UI.navy, size * 0.07, (p) => {
        p.arc(left, top, size, 0, Math.PI * 2);
        p.moveTo(left + size * 0.7, top);
        p.arc(left, top, size * 0.7, 0, Math.PI * 2);
      });
      stroke(c, UI.navy, size * 0.07, (p) => {
        for (const row of [-0.5, -0.1, 0.3, 0.7]) {
          p.moveTo(left + size * 1.1, top + row * size);
          p.bezierCurveTo(
            left + size * 1.7,
            top + (row - 0.4) * size,
            left + size * 2.2,
            top + (row + 0.4) * size,
            left + size * 2.9,
            top + row * size,
          );
        }
      });
    }),
  );
}

function drawThings(c: Ctx, { horizon, size }: Layout): void {
  drawKeyboard(c, size.width * 0.16, horizon + 26);
  drawMug(c, size.width * 0.06, horizon + 22, '#7c4468');
  drawLetters(c, size.width * 0.39, horizon + 26);
  drawPen(c, size.width * 0.49, horizon + 28);
}

function drawLetters(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.25), oval(x + 50, floor + 2, 66, 6));
  for (const [place, tilt] of [-7, 4, -2].entries())
    turned(c, [x + 50, floor - 10 - place * 7], tilt, (p) =>
      drawEnvelope(p, { x, y: floor - 44 - place * 7, width: 96, height: 40 }, false),
    );
}

function drawPen(c: Ctx, x: number, floor: number): void {
  stroke(c, UI['teal-deep'], 7, (p) => {
    p.moveTo(x, floor);
    p.lineTo(x + 64, floor - 20);
  });
  stroke(c, UI.amber, 7, (p) => {
    p.moveTo(x + 50, floor - 16);
    p.lineTo(x + 58, floor - 18);
  });
}
