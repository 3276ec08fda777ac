/** A study with too many books. */

import { alpha, mix } from '../color.ts';
import { ROOM } from '../palette.ts';
import { type Ctx, fill, glow, stroke } from '../rig/brush.ts';
import { drawWindow, wall } from './shell.ts';
import { drawPlant } from './things.ts';

export function drawStudy(c: Ctx): void {
  wall(c, ROOM.wallStudy, ROOM.wallStudyShade);
  bookcase(c);
  drawWindow(c, { x: 448, y: 60, width: 164, height: 220 });
  floorLamp(c);
  drawPlant(c, 590, 410, 1.1);
}

const BOOKS = [
  '#c4614d',
  '#486d84',
  '#e3b54e',
  '#5c9270',
  '#8a5a78',
  '#d98c5f',
  '#3f5a70',
  '#b8a98a',
] as const;

function bookcase(c: Ctx): void {
  fill(c, ROOM.woodDark, (p) => p.roundRect(14, 40, 250, 900, 6));
  for (let row = 0; row < 4; row++) {
    const top = 54 + row * 118;
    fill(c, mix(ROOM.woodDark, '#2a1710', 0.35), (p) => p.rect(26, top, 226, 104));
    books(c, row, top + 104);
  }
}

function books(c: Ctx, row: number, floor: number): void {
  let x = 32;
  for (let book = 0; x < 226; book++) {
    const width = 15 + ((book * 7 + row * 5) % 4) * 4;
    const height = 62 + ((book * 11 + row * 17) % 5) * 8;
    fill(c, BOOKS[(book * 3 + row) % BOOKS.length] ?? BOOKS[0], (p) =>
      p.roundRect(x, floor - height, width, height, 2),
    );
    x += width + ((book + row) % 5 === 4 ? 18 : 2);
  }
}

function floorLamp(c: Ctx): void {
  glow(c, alpha(ROOM.lampLight, 0.7), alpha(ROOM.lampLight, 0), [392, 150, 170]);
  stroke(c, '#5a4a40', 6, (p) => {
    p.moveTo(392, 150);
    p.lineTo(392, 900);
  });
  fill(c, '#f3dca6', (p) => {
    p.moveTo(346, 172);
    p.lineTo(364, 96);
    p.lineTo(420, 96);
    p.lineTo(438, 172);
    p.closePath();
  });
}
