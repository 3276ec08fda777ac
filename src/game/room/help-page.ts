/** A help page: an article on the agent's screen, and in a browser's window what its readers see. Nobody is there. */

import type { Rect } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, fill, oval, stroke } from '../rig/brush.ts';
import { roomOnScreen } from './room-on-screen.ts';
import { cardOf, drawAddressBar, drawLines, type Sheet, seenOf } from './screen.ts';

export const helpPage = roomOnScreen({
  name: 'help-page',
  voice: 'none',
  sheet: drawArticle,
  part: drawPictures,
  over: drawSearch,
});

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

/** The article as readers have it: a picture of a window, with a ring around what is to be pressed. */
function drawPictures(c: Ctx, layout: Layout): void {
  const { x, y, width } = cardOf(layout);
  const seen = seenOf(layout);
  fill(c, ROOM.screen, (p) => p.rect(x - 8, y, width + 16, cardOf(layout).height));
  const head = layout.shape === 'tall' ? 24 : 34;
  const side = Math.min(width * 0.8, (seen - head) * 1.45);
  const picture = {
    x: x + (width - side) / 2,
    y: y + head + (seen - head) * 0.12,
    width: side,
    height: side * 0.52,
  };
  drawShownWindow(c, picture);
  const below = picture.y + picture.height;
  drawLines(c, { x: picture.x, y: below + seen * 0.06, width: side, height: Math.max(0, seen * 0.22) });
}

function drawShownWindow(c: Ctx, { x, y, width, height }: Rect): void {
  fill(c, ROOM.screenDim, (p) => p.roundRect(x, y, width, height, 10));
  stroke(c, alpha(UI.navy, 0.4), 2, (p) => p.roundRect(x, y, width, height, 10));
  fill(c, alpha(UI.navy, 0.16), (p) => p.roundRect(x, y, width, height * 0.22, 10));
  const button = { x: x + width * 0.72, y: y + height * 0.05, width: width * 0.22, height: height * 0.13 };
  fill(c, UI.focus, (p) => p.roundRect(button.x, button.y, button.width, button.height, 5));
  for (let row = 0; row < 2; row++)
    for (let column = 0; column < 4; column++)
      fill(c, alpha(UI.navy, 0.14), (p) =>
        p.roundRect(
          x + width * (0.06 + column * 0.23),
          y + height * (0.34 + row * 0.32),
          width * 0.19,
          height * 0.24,
          5,
        ),
      );
  stroke(
    c,
    UI.coral,
    Math.max(3, height * 0.03),
    oval(
      button.x + button.width / 2,
      button.y + button.height / 2,
      button.width * 0.72,
      button.height * 1.15,
    ),
  );
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
