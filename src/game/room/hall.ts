/** A hall with coats and a front door. */

import { mix } from '../color.ts';
import { ROOM } from '../palette.ts';
import { type Ctx, faded, fill, oval, stroke } from '../rig/brush.ts';
import { HOME_BOX, wall } from './shell.ts';

export function drawHall(c: Ctx): void {
  wall(c, ROOM.wallHall, ROOM.wallHallShade);
  panelling(c);
  drawDoor(c);
  coatRail(c);
  drawMirror(c);
}

function panelling(c: Ctx): void {
  fill(c, '#eef0e4', (p) => p.rect(0, 344, HOME_BOX.width, 1000));
  fill(c, '#c9d0ba', (p) => p.rect(0, 338, HOME_BOX.width, 9));
  stroke(c, '#d3d9c6', 4, (p) => {
    for (let column = 0; column < 6; column++) p.roundRect(column * 116 + 8, 366, 96, 180, 6);
  });
}

function drawDoor(c: Ctx): void {
  fill(c, ROOM.cream, (p) => p.roundRect(20, 56, 178, 800, 8));
  fill(c, '#6d8fa3', (p) => p.rect(34, 70, 150, 800));
  stroke(c, '#557589', 5, (p) => {
    p.roundRect(52, 226, 114, 150, 6);
    p.roundRect(52, 396, 114, 180, 6);
  });
  const glass = c.createLinearGradient(0, 90, 0, 200);
  glass.addColorStop(0, ROOM.sky);
  glass.addColorStop(1, ROOM.skyLow);
  fill(c, glass, (p) => p.roundRect(56, 92, 106, 112, 50));
  stroke(c, ROOM.cream, 4, (p) => {
    p.moveTo(109, 92);
    p.lineTo(109, 204);
  });
  fill(c, '#e3b54e', oval(168, 330, 9, 9));
}

function coatRail(c: Ctx): void {
  fill(c, ROOM.wood, (p) => p.roundRect(404, 128, 224, 18, 6));
  coat(c, 452, '#c4614d');
  coat(c, 572, '#486d84');
  fill(c, '#e3b54e', (p) => {
    p.moveTo(496, 150);
    p.bezierCurveTo(486, 230, 530, 250, 520, 306);
    p.lineTo(500, 306);
    p.bezierCurveTo(506, 250, 470, 220, 484, 150);
  });
  for (const x of [452, 500, 572]) fill(c, ROOM.woodDark, oval(x, 144, 7, 9));
}

function coat(c: Ctx, x: number, color: string): void {
  fill(c, color, (p) => {
    p.moveTo(x, 146);
    p.bezierCurveTo(x - 22, 162, x - 46, 190, x - 44, 352);
    p.lineTo(x + 44, 352);
    p.bezierCurveTo(x + 46, 190, x + 22, 162, x, 146);
  });
  stroke(c, mix(color, '#1b1412', 0.3), 4, (p) => {
    p.moveTo(x, 172);
    p.lineTo(x, 350);
    p.moveTo(x - 24, 214);
    p.lineTo(x - 26, 350);
    p.moveTo(x + 24, 214);
    p.lineTo(x + 26, 350);
  });
}

function drawMirror(c: Ctx): void {
  fill(c, ROOM.woodLight, oval(300, 128, 62, 84));
  fill(c, '#d8e8ea', oval(300, 128, 50, 72));
  faded(c, 0.6, () =>
    stroke(c, '#ffffff', 7, (p) => {
      p.moveTo(276, 150);
      p.lineTo(312, 86);
    }),
  );
}
