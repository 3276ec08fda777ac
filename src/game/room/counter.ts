/** A counter: the customer stands at the till, and behind them everybody who waits. */

import type { Rect } from '../box.ts';
import { alpha, mix } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, faded, fill, glow, oval, stroke } from '../rig/brush.ts';
import type { Company, Room } from './kind.ts';
import { drawStanding, othersThan } from './people.ts';

export const counter: Room = {
  name: 'counter',
  rings: false,
  voice: 'line',
  prop: 'none',
  voicePlace: besideThings,
  back(c, layout, company) {
    drawShop(c, layout);
    drawQueue(c, layout, company);
  },
  front(c, layout) {
    drawCounter(c, layout);
    if (layout.shape !== 'short') drawTill(c, layout);
  },
};

/** Where something stands before the agent, the voice runs along beside it. */
export function besideThings({ shape, voice }: Layout): Rect {
  const taken = shape === 'wide' ? 250 : 0;
  return { ...voice, x: voice.x + taken, width: voice.width - taken };
}

/** A bright shop with shelves up to the ceiling and lamps above. */
export function drawShop(c: Ctx, { size, horizon }: Layout): void {
  const wall = c.createLinearGradient(0, 0, 0, horizon);
  wall.addColorStop(0, ROOM.cream);
  wall.addColorStop(1, ROOM.wallHomeShade);
  fill(c, wall, (p) => p.rect(0, 0, size.width, size.height));
  const unit = Math.max(150, size.width / 7);
  for (let column = 0; column * unit < size.width; column++) drawShelves(c, column, unit, horizon);
  for (let lamp = 0.5; lamp * 2 * unit < size.width; lamp++) drawLamp(c, lamp * 2 * unit);
}

/** Goods without names; the same ones on the same shelf every time. */
const GOODS = ['#c4614d', '#486d84', '#e3b54e', '#5c9270', '#8a5a78', '#d98c5f', '#b8a98a'] as const;

function drawShelves(c: Ctx, column: number, unit: number, horizon: number): void {
  const left = column * unit + 8;
  fill(c, ROOM.woodDark, (p) => p.roundRect(left, 46, unit - 16, horizon, 6));
  for (let row = 0; row < 6; row++) {
    const top = 56 + row * 84;
    fill(c, mix(ROOM.woodDark, '#2a1710', 0.3), (p) => p.rect(left + 8, top, unit - 32, 72));
    for (let box = 0; box < 4; box++) {
      const height = 26 + ((box * 13 + row * 7 + column * 11) % 5) * 8;
      const width = (unit - 44) / 4;
      fill(c, GOODS[(box * 3 + row + column * 2) % GOODS.length] ?? GOODS[0], (p) =>
        p.roundRect(left + 12 + box * width, top + 72 - height, width - 5, height, 3),
      );
    }
  }
}

function drawLamp(c: Ctx, x: number): void {
  glow(c, alpha(ROOM.lampLight, 0.6), alpha(ROOM.lampLight, 0), [x, 40, 170]);
  fill(c, ROOM.metalDark, (p) => p.rect(x - 2, 0, 4, 24));
  fill(c, UI.teal, (p) => {
    p.moveTo(x - 40, 46);
    p.quadraticCurveTo(x, 8, x + 40, 46);
    p.closePath();
  });
  fill(c, '#fff3cf', oval(x, 46, 36, 5));
}

/** Three who wait and hear every word: they look at the customer, and past them at you. */
function drawQueue(c: Ctx, layout: Layout, { look }: Company): void {
  const { window, horizon, shape, bubble } = layout;
  const floor = shape === 'tall' ? bubble.y : horizon;
  const width = Math.min(window.width * 0.3, (floor - window.y) * 0.72);
  const top = floor - width * 1.15;
  const places = [0.06, 0.82, 0.58];
  for (const [place, other] of othersThan(look, 3).entries()) {
    const share = places[place] ?? 0;
    const small = place === 2 ? 0.8 : 1;
    drawStanding(
      c,
      other,
      {
        x: window.x + window.width * share - width * 0.2,
        y: top - (place === 2 ? width * 0.1 : 0),
        width: width * small,
      },
      share < 0.5 ? 1 : -1,
    );
  }
  // The air of the shop lies between them and the customer.
  faded(c, 0.3, () => fill(c, ROOM.wallHome, (p) => p.rect(0, 0, layout.size.width, horizon)));
}

function drawCounter(c: Ctx, { size, horizon }: Layout): void {
  const board = c.createLinearGradient(0, horizon, 0, size.height);
  board.addColorStop(0, '#5f8f86');
  board.addColorStop(1, '#365f59');
  fill(c, alpha('#0b1620', 0.25), (p) => p.rect(0, horizon - 6, size.width, 10));
  fill(c, board, (p) => p.rect(0, horizon + 14, size.width, size.height - horizon));
  fill(c, ROOM.woodLight, (p) => p.rect(0, horizon, size.width, 18));
  fill(c, ROOM.wood, (p) => p.rect(0, horizon + 14, size.width, 6));
  stroke(c, alpha('#1d3b37', 0.4), 3, (p) => {
    for (let x = 70; x < size.width; x += 140) {
      p.moveTo(x, horizon + 22);
      p.lineTo(x, size.height);
    }
  });
}

/** The till with its drawer shut, and what is to be given back beside it. */
function drawTill(c: Ctx, { size, horizon, shape, voice }: Layout): void {
  const wide = shape === 'wide';
  const scale = wide ? 1 : 0.5;
  const x = wide ? Math.max(voice.x - 60, 40) : size.width - 76;
  c.save();
  c.translate(x, horizon + 6);
  c.scale(scale, scale);
  fill(c, '#2f3f4f', (p) => p.roundRect(0, -34, 132, 36, 6));
  fill(c, '#4a6076', (p) => {
    p.moveTo(10, -34);
    p.lineTo(26, -92);
    p.lineTo(110, -92);
    p.lineTo(124, -34);
    p.closePath();
  });
  fill(c, '#cfe2df', (p) => p.roundRect(36, -84, 64, 22, 4));
  for (let key = 0; key < 10; key++)
    fill(c, UI.paper, (p) => p.roundRect(34 + (key % 5) * 14, -54 + Math.floor(key / 5) * 9, 10, 6, 2));
  fill(c, UI.amber, oval(66, -16, 8, 4));
  fill(c, UI.paper, (p) => p.rect(104, -116, 18, 30));
  c.restore();
  if (wide) drawBag(c, x + 190, horizon + 10);
}

function drawBag(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.25), oval(x + 36, floor, 46, 5));
  fill(c, UI.coral, (p) => p.roundRect(x, floor - 62, 72, 62, 5));
  stroke(c, mix(UI.coral, '#1b1412', 0.35), 5, (p) => p.arc(x + 36, floor - 62, 17, Math.PI, 0));
  fill(c, alpha('#ffffff', 0.35), (p) => p.rect(x + 8, floor - 50, 8, 40));
}
