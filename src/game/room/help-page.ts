/** A help page: an article on the agent's screen, and whoever reads it in a browser's window. */

import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, fill, oval, stroke } from '../rig/brush.ts';
import { roomOnScreen } from './room-on-screen.ts';
import { drawAddressBar, drawLines, type Sheet } from './screen.ts';

export const helpPage = roomOnScreen({ name: 'help-page', sheet: drawArticle, over: drawSearch });

/** A glass lies in the field for an address. */
function drawSearch(c: Ctx, layout: Layout): void {
  const { x, y, width, height } = drawAddressBar(c, layout);
  drawGlass(c, x + height * 1.8 + width * 0.5, y + height / 2, height);
}

/** Contents at the edge, steps with their pictures, and a question mark that nobody can miss. */
function drawArticle(c: Ctx, { bubble }: Layout, { x, y, width, height, head }: Sheet): void {
  fill(c, alpha(UI.teal, 0.16), (p) => p.rect(x, head, 70, y + height - head));
  drawLines(c, { x: x + 12, y: head + 20, width: 46, height: y + height - head - 40 }, 26);
  drawLines(c, { x: x + 92, y: head + 20, width: width - 130, height: Math.max(0, bubble.y - head - 40) });
  const top = bubble.y + bubble.height + 24;
  for (const [step, left] of [x + 92, x + 92 + (width - 120) / 2].entries())
    drawStep(c, left, top, (width - 140) / 2, step);
}

function drawStep(c: Ctx, x: number, y: number, width: number, step: number): void {
  fill(c, ROOM.screenDim, (p) => p.roundRect(x, y, width, 110, 8));
  fill(c, UI.teal, oval(x + 22, y + 22, 13, 13));
  fill(c, alpha(UI.navy, 0.25), (p) => {
    p.roundRect(x + 48, y + 16, width * 0.5, 12, 4);
    p.roundRect(x + 48, y + 38, width * (step === 0 ? 0.3 : 0.42), 12, 4);
  });
  stroke(c, UI.coral, 4, (p) => p.roundRect(x + 42, y + (step === 0 ? 32 : 10), width * 0.56, 24, 8));
}

/** A magnifying glass, as high as the bar it lies in. */
function drawGlass(c: Ctx, x: number, y: number, height: number): void {
  const size = height * 0.17;
  stroke(c, UI.navy, height * 0.07, (p) => {
    p.arc(x, y - size * 0.2, size, 0, Math.PI * 2);
    p.moveTo(x + size * 0.7, y + size * 0.5);
    p.lineTo(x + size * 1.5, y + size * 1.3);
  });
}
