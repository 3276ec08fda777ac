/** The quiet corner of a shop: a curtain, a plant, two seats, and the queue far off. */

import { alpha, mix } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, clipped, faded, fill, glow, oval, stroke } from '../rig/brush.ts';
import { besideThings, drawShop } from './counter.ts';
import type { Room } from './kind.ts';
import { drawMug, drawPlant } from './things.ts';

export const corner: Room = {
  name: 'corner',
  rings: false,
  voice: 'line',
  prop: 'none',
  voicePlace: besideThings,
  back(c, layout) {
    drawNiche(c, layout);
    drawGap(c, layout);
    drawCurtain(c, layout);
    drawLight(c, layout);
  },
  front(c, layout) {
    drawTable(c, layout);
  },
};

function drawNiche(c: Ctx, { size, window, horizon, shape }: Layout): void {
  const wall = c.createLinearGradient(0, 0, size.width, horizon);
  wall.addColorStop(0, ROOM.wallHallShade);
  wall.addColorStop(1, ROOM.wallHall);
  fill(c, wall, (p) => p.rect(0, 0, size.width, size.height));
  fill(c, mix(ROOM.wallHall, UI.teal, 0.22), (p) => p.rect(0, horizon - 120, size.width, 120));
  fill(c, ROOM.cream, (p) => p.rect(0, horizon - 124, size.width, 7));
  const plant = shape === 'tall' ? 0.9 : 1.5;
  drawPlant(c, window.x + window.width - 60 * plant, horizon + 6, plant);
}

/** Through the gap at the edge the shop is seen, small and far away. */
function drawGap(c: Ctx, layout: Layout): void {
  const { window, horizon, shape } = layout;
  const width = shape === 'tall' ? window.width * 0.2 : window.width * 0.24;
  const frame = { x: window.x + 8, y: window.y + 10, width, height: horizon - window.y };
  clipped(
    c,
    (p) => p.roundRect(frame.x, frame.y, frame.width, frame.height, [width / 2, width / 2, 0, 0]),
    () => {
      c.save();
      c.translate(frame.x - 20, frame.y);
      c.scale(0.5, 0.5);
      drawShop(c, layout);
      c.restore();
      for (const [place, color] of ['#c4614d', '#486d84', '#8a5a78'].entries())
        drawFarOff(c, frame.x + width * (0.25 + place * 0.28), horizon, color);
      faded(c, 0.35, () => fill(c, ROOM.wallHome, (p) => p.rect(frame.x, frame.y, width, frame.height)));
    },
  );
  stroke(c, ROOM.cream, 8, (p) =>
    p.roundRect(frame.x, frame.y, width, frame.height + 20, [width / 2, width / 2, 0, 0]),
  );
}

/** Backs of heads: nobody looks this way. */
function drawFarOff(c: Ctx, x: number, floor: number, cloth: string): void {
  fill(c, cloth, (p) => p.roundRect(x - 15, floor - 52, 30, 60, 12));
  fill(c, '#5b4034', oval(x, floor - 64, 11, 13));
}

function drawCurtain(c: Ctx, { window, horizon, shape }: Layout): void {
  const left = window.x + window.width * (shape === 'tall' ? 0.24 : 0.3);
  stroke(c, ROOM.metalDark, 6, (p) => {
    p.moveTo(window.x - 4, window.y + 6);
    p.lineTo(window.x + window.width, window.y + 6);
  });
  for (let fold = 0; fold < 3; fold++)
    fill(c, fold % 2 === 0 ? UI.plum : mix(UI.plum, '#ffffff', 0.12), (p) => {
      const x = left - 34 + fold * 15;
      p.moveTo(x, window.y + 6);
      p.lineTo(x + 18, window.y + 6);
      p.bezierCurveTo(x + 26, window.y + 120, x + 8, horizon - 80, x + 20, horizon + 10);
      p.lineTo(x - 6, horizon + 10);
      p.bezierCurveTo(x - 10, horizon - 80, x + 6, window.y + 120, x, window.y + 6);
    });
}

function drawLight(c: Ctx, { window, horizon }: Layout): void {
  const x = window.x + window.width * 0.66;
  glow(c, alpha(ROOM.lampLight, 0.55), alpha(ROOM.lampLight, 0), [
    x,
    window.y + 60,
    (horizon - window.y) * 0.7,
  ]);
}

/** A low table between two chairs instead of the counter. */
function drawTable(c: Ctx, { size, horizon, shape, voice }: Layout): void {
  const floor = c.createLinearGradient(0, horizon, 0, size.height);
  floor.addColorStop(0, '#8d7a68');
  floor.addColorStop(1, '#5d4e43');
  fill(c, alpha('#0b1620', 0.2), (p) => p.rect(0, horizon - 5, size.width, 8));
  fill(c, floor, (p) => p.rect(0, horizon, size.width, size.height - horizon));
  fill(c, ROOM.woodLight, (p) => p.rect(0, horizon, size.width, 6));
  if (shape !== 'wide') return;
  const x = Math.max(voice.x - 40, 60);
  fill(c, alpha('#0b1620', 0.28), oval(x + 120, horizon + 26, 150, 14));
  fill(c, ROOM.wood, oval(x + 120, horizon + 10, 140, 18));
  fill(c, ROOM.woodLight, oval(x + 120, horizon + 6, 140, 16));
  drawMug(c, x + 70, horizon + 6, UI.teal);
  drawMug(c, x + 170, horizon + 8, UI.amber);
}
