/** A public review: a page that everybody reads, with its stars and its readers. */

import type { Rect } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { UI } from '../palette.ts';
import { type Ctx, fill, stroke, type Trace } from '../rig/brush.ts';
import { drawPerson, othersThan } from './people.ts';
import { roomOnScreen } from './room-on-screen.ts';
import { cardOf, drawAddressBar, drawLines, type Sheet, seenOf } from './screen.ts';

export const review = roomOnScreen({
  name: 'review',
  voice: 'none',
  part: drawShopPage,
  sheet: drawReviews,
  over(c, layout, { look }) {
    const bar = drawAddressBar(c, layout);
    const size = bar.height * 0.32;
    drawStars(c, { x: bar.x + bar.height * 2.2 + size * 1.6, y: bar.y + bar.height / 2, size, full: 1 });
    drawReaders(c, layout, look);
  },
});

/** What others have written, each with stars of their own. */
function drawReviews(c: Ctx, { bubble }: Layout, { x, y, width, height, head }: Sheet): void {
  drawStars(c, { x: x + 40, y: head + 34, size: 14, full: 4 });
  const top = bubble.y + bubble.height + 30;
  for (let row = 0; top + row * 92 < y + height; row++) {
    drawStars(c, { x: x + 40, y: top + row * 92, size: 11, full: 5 - row * 2 });
    drawLines(c, { x: x + 28, y: top + 22 + row * 92, width: width - 80, height: 44 });
  }
}

interface Stars {
  /** Middle of the first star. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How many of the five are full. */
  readonly full: number;
}

function drawStars(c: Ctx, { x, y, size, full }: Stars): void {
  for (let star = 0; star < 5; star++) {
    const shape = starShape(x + star * size * 2.3, y, size);
    fill(c, star < full ? UI.amber : alpha(UI.navy, 0.14), shape);
    stroke(c, UI['amber-deep'], size * 0.12, shape);
  }
}

const starShape =
  (x: number, y: number, size: number): Trace =>
  (c) => {
    for (let point = 0; point < 10; point++) {
      const reach = point % 2 === 0 ? size : size * 0.45;
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      const spot = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const;
      if (point === 0) c.moveTo(...spot);
      else c.lineTo(...spot);
    }
    c.closePath();
  };

/** How all have judged: bars for five stars down to one. Nobody is there. */
function drawShopPage(c: Ctx, layout: Layout): void {
  const { x, y, width, height } = cardOf(layout);
  const seen = seenOf(layout);
  const head = layout.shape === 'tall' ? 24 : 34;
  fill(c, UI.paper, (p) => p.rect(x - 8, y, width + 16, height));
  const size = Math.min(16, (seen - head) / 9);
  const left = x + width * 0.3;
  for (const [row, share] of JUDGED.entries()) {
    const top = y + head + (seen - head) * (0.2 + row * 0.155);
    drawStars(c, { x: left - size * 0.5, y: top, size: size * 0.62, full: 5 - row });
    const bar = {
      x: left + size * 7.4,
      y: top - size * 0.45,
      width: width * 0.49 - size * 7.4,
      height: size * 0.9,
    };
    fill(c, alpha(UI.navy, 0.12), (p) => p.roundRect(bar.x, bar.y, bar.width, bar.height, bar.height / 2));
    fill(c, UI.amber, (p) => p.roundRect(bar.x, bar.y, bar.width * share, bar.height, bar.height / 2));
  }
}

/** The share of each number of stars, most first. */
const JUDGED = [0.5, 0.72, 0.34, 0.18, 0.26] as const;

/** Whoever reads along looks out of little round pictures beside the customer. */
function drawReaders(c: Ctx, layout: Layout, look: string): void {
  const { x, y, width } = cardOf(layout);
  const side = Math.min(layout.shape === 'wide' ? 76 : 42, (seenOf(layout) - 34) / 2.3);
  const top = y + (layout.shape === 'tall' ? 30 : 44);
  for (const [place, other] of othersThan(look, 3).entries()) {
    const frame: Rect = {
      x: place === 2 ? x + width - side - 14 : x + 14,
      y: top + (place === 2 ? side * 1.15 : place * side * 1.15),
      width: side,
      height: side,
    };
    drawPerson(c, other, frame, (p) =>
      p.arc(frame.x + side / 2, frame.y + side / 2, side / 2, 0, Math.PI * 2),
    );
  }
}
