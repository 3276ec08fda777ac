import { alpha } from '../color.ts';
import { ROOM } from '../palette.ts';
import { type Ctx, faded, fill, glow, oval, stroke } from '../rig/brush.ts';
import { drawWindow, HOME_BOX, wall } from './shell.ts';
import { drawMug, drawPlant, drawShelf } from './things.ts';

export function drawKitchen(c: Ctx): void {
  wall(c, ROOM.wallHome, ROOM.wallHomeShade);
  tiles(c);
  drawWindow(c, { x: 30, y: 54, width: 170, height: 214 });
  drawShelf(c, { x: 440, y: 150, width: 176 });
  drawMug(c, 470, 150, '#d2694f');
  drawMug(c, 520, 150, '#5f8fa8');
  drawPlant(c, 586, 150, 0.5);
  hangingLamp(c, 318);
  cupboards(c);
}

function tiles(c: Ctx): void {
  fill(c, ROOM.tile, (p) => p.rect(0, 300, HOME_BOX.width, 150));
  stroke(c, ROOM.tileLine, 3, (p) => {
    for (let row = 0; row <= 3; row++) {
      p.moveTo(0, 300 + row * 50);
      p.lineTo(HOME_BOX.width, 300 + row * 50);
      for (let column = 0; column < 9; column++) {
        const x = column * 80 + (row % 2) * 40;
        p.moveTo(x, 300 + row * 50);
        p.lineTo(x, 350 + row * 50);
      }
    }
  });
}

function cupboards(c: Ctx): void {
  fill(c, ROOM.woodLight, (p) => p.roundRect(-10, 444, 660, 24, 6));
  fill(c, ROOM.cupboard, (p) => p.rect(0, 468, HOME_BOX.width, 900));
  for (let column = 0; column < 4; column++) {
    stroke(c, ROOM.cupboardDark, 4, (p) => p.roundRect(column * 160 + 12, 484, 136, 200, 8));
    fill(c, ROOM.cream, oval(column * 160 + 130, 520, 6, 6));
  }
  kettle(c, 562, 444);
}

function kettle(c: Ctx, x: number, floor: number): void {
  fill(c, '#c65d48', (p) => {
    p.moveTo(x - 40, floor);
    p.bezierCurveTo(x - 44, floor - 52, x - 26, floor - 72, x, floor - 72);
    p.bezierCurveTo(x + 26, floor - 72, x + 44, floor - 52, x + 40, floor);
  });
  fill(c, '#c65d48', (p) => {
    p.moveTo(x - 36, floor - 36);
    p.lineTo(x - 64, floor - 62);
    p.lineTo(x - 56, floor - 68);
    p.lineTo(x - 26, floor - 54);
  });
  stroke(c, '#3b2c2a', 7, (p) => p.arc(x, floor - 66, 27, Math.PI * 1.05, Math.PI * 1.95));
  faded(c, 0.4, () => stroke(c, '#ffe9dc', 6, (p) => p.arc(x - 6, floor - 22, 28, 3.5, 4.5)));
}

function hangingLamp(c: Ctx, x: number): void {
  glow(c, alpha(ROOM.lampLight, 0.75), alpha(ROOM.lampLight, 0), [x, 70, 210]);
  stroke(c, '#5c4a3d', 4, (p) => {
    p.moveTo(x, 0);
    p.lineTo(x, 26);
  });
  fill(c, '#c9694f', (p) => {
    p.moveTo(x - 62, 66);
    p.bezierCurveTo(x - 56, 30, x - 24, 20, x, 20);
    p.bezierCurveTo(x + 24, 20, x + 56, 30, x + 62, 66);
  });
  fill(c, '#fff3cf', oval(x, 66, 56, 7));
}
