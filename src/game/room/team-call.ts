/** A team call: one screen, the customer large in it and a tile for every colleague at the table. */

import type { Rect } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { UI } from '../palette.ts';
import { type Ctx, fill, oval, stroke, type Trace } from '../rig/brush.ts';
import { drawDesk, drawOffice, drawPanel } from './desk.ts';
import type { Company, Room } from './kind.ts';
import { drawPerson, othersThan } from './people.ts';
import { cardOf, cardShape, drawScreen, seenOf } from './screen.ts';
import { drawHeadset, drawMug, drawNotepad } from './things.ts';

export const teamCall: Room = {
  name: 'team-call',
  rings: true,
  voice: 'line',
  prop: 'none',
  voicePlace: ({ voice }) => voice,
  back(c, layout, company) {
    drawOffice(c, layout);
    drawScreen(c, layout, () => {});
    drawPanel(c, company.look, cardOf(layout), cardShape(layout));
    drawSeats(c, layout, company);
  },
  front(c, layout) {
    drawDesk(c, layout);
    if (layout.shape === 'wide') drawThings(c, layout);
  },
};

/** A tile for each, one below the other; the last one on the other side of the customer's face. */
function drawSeats(c: Ctx, layout: Layout, { look, seats }: Company): void {
  const small = layout.shape !== 'wide';
  for (const [seat, other] of othersThan(look, seats).entries()) {
    const tile = tileOf(layout, seat, seats);
    drawPerson(c, other, tile, tileShape(tile));
    drawMicrophone(c, tile, small ? 5 : 8);
  }
}

/** The upper right corner is left to the card of the concern. */
function tileOf(layout: Layout, seat: number, seats: number): Rect {
  const card = cardOf(layout);
  const wide = layout.shape === 'wide';
  const gap = wide ? 12 : 6;
  const rows = Math.max(2, seats - 1);
  const room = seenOf(layout) - (wide ? 110 : gap);
  const width = Math.min(wide ? 124 : 66, card.width * 0.2);
  const height = Math.min(width * 0.85, room / rows - gap);
  if (seat < seats - 1) return { x: card.x + gap, y: card.y + gap + seat * (height + gap), width, height };
  const below = Math.min(wide ? 96 : 62, room - height);
  return { x: card.x + card.width - width - gap, y: card.y + below, width, height };
}

const tileShape =
  ({ x, y, width, height }: Rect): Trace =>
  (c) =>
    c.roundRect(x, y, width, height, Math.min(12, width * 0.1));

/** Switched off: they listen. */
function drawMicrophone(c: Ctx, { x, y, width, height }: Rect, size: number): void {
  const [left, top] = [x + width - size * 2, y + height - size * 2];
  fill(c, UI['coral-deep'], oval(left, top, size * 1.4, size * 1.4));
  fill(c, UI.paper, (p) =>
    p.roundRect(left - size * 0.35, top - size * 0.8, size * 0.7, size * 1.1, size * 0.35),
  );
  stroke(c, UI.paper, size * 0.22, (p) => {
    p.moveTo(left - size * 0.8, top - size * 0.8);
    p.lineTo(left + size * 0.8, top + size * 0.8);
  });
}

function drawThings(c: Ctx, { horizon, size }: Layout): void {
  drawCamera(c, size.width * 0.33, horizon + 18);
  drawHeadset(c, size.width * 0.07, horizon + 18);
  drawNotepad(c, size.width * 0.14, horizon + 24);
  drawMug(c, size.width * 0.25, horizon + 20, '#e0a63a');
}

/** A round table microphone, with its light on. */
function drawCamera(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.3), oval(x, floor + 3, 62, 8));
  fill(c, '#3b4d5f', oval(x, floor - 8, 56, 14));
  fill(c, '#22303e', oval(x, floor - 14, 40, 9));
  fill(c, UI.teal, oval(x, floor - 15, 7, 3));
}
