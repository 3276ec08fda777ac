/** Small things that stand about in rooms and on desks. The floor they stand on is their lower edge. */
import { alpha, mix } from '../color.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, faded, fill, glow, oval, stroke } from '../rig/brush.ts';

export function drawShelf(c: Ctx, { x, y, width }: { x: number; y: number; width: number }): void {
  fill(c, alpha('#6b4a2c', 0.18), (p) => p.roundRect(x + 4, y + 12, width, 10, 4));
  fill(c, ROOM.wood, (p) => p.roundRect(x, y, width, 13, 4));
}

export function drawMug(c: Ctx, x: number, floor: number, color: string): void {
  stroke(c, color, 6, (p) => p.arc(x + 17, floor - 20, 11, -1.3, 1.5));
  fill(c, color, (p) => p.roundRect(x - 18, floor - 42, 36, 42, [4, 4, 11, 11]));
  fill(c, mix(color, '#ffffff', 0.35), (p) => p.roundRect(x + 6, floor - 36, 6, 28, 3));
}

export function drawPlant(c: Ctx, x: number, floor: number, size: number): void {
  c.save();
  c.translate(x, floor);
  c.scale(size, size);
  for (let leaf = -4; leaf <= 4; leaf++) drawLeaf(c, leaf);
  fill(c, ROOM.pot, (p) => p.roundRect(-34, -62, 68, 62, [4, 4, 16, 16]));
  fill(c, mix(ROOM.pot, '#ffffff', 0.14), (p) => p.roundRect(-40, -70, 80, 17, 5));
  c.restore();
}

function drawLeaf(c: Ctx, leaf: number): void {
  c.save();
  c.translate(leaf * 3, -64);
  c.rotate(leaf * 0.31);
  fill(c, leaf % 2 ? ROOM.leafDark : ROOM.leaf, (p) => {
    p.moveTo(0, 0);
    p.bezierCurveTo(-20, -36, -16, -88, 0, -118);
    p.bezierCurveTo(16, -88, 20, -36, 0, 0);
  });
  c.restore();
}

/** A desk telephone with its handset off the hook: somebody is talking. */
export function drawTelephone(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.3), oval(x, floor + 2, 58, 6));
  fill(c, '#6d8ba3', (p) => {
    p.moveTo(x - 52, floor);
    p.lineTo(x - 40, floor - 40);
    p.quadraticCurveTo(x - 36, floor - 48, x - 26, floor - 48);
    p.lineTo(x + 26, floor - 48);
    p.quadraticCurveTo(x + 36, floor - 48, x + 40, floor - 40);
    p.lineTo(x + 52, floor);
    p.closePath();
  });
  fill(c, '#46627a', (p) => p.roundRect(x - 26, floor - 40, 52, 32, 6));
  for (let key = 0; key < 9; key++) {
    fill(c, UI.paper, oval(x - 14 + (key % 3) * 14, floor - 33 + Math.floor(key / 3) * 9, 3.4, 2.6));
  }
}

export function drawHeadset(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.3), oval(x, floor + 2, 34, 5));
  fill(c, '#4a6076', (p) => p.roundRect(x - 26, floor - 8, 52, 8, 4));
  stroke(c, '#4a6076', 7, (p) => {
    p.moveTo(x, floor - 8);
    p.lineTo(x, floor - 70);
  });
  stroke(c, UI.amber, 7, (p) => p.arc(x, floor - 54, 31, Math.PI, 0));
  for (const side of [-1, 1]) {
    fill(c, '#22303e', (p) => p.roundRect(x + side * 31 - 10, floor - 58, 20, 34, 9));
  }
  stroke(c, '#22303e', 4, (p) => {
    p.moveTo(x - 31, floor - 26);
    p.quadraticCurveTo(x - 26, floor - 12, x - 8, floor - 14);
  });
}

export function drawNotepad(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.25), (p) => p.rect(x - 2, floor - 4, 96, 8));
  fill(c, UI['paper-dim'], (p) => {
    p.moveTo(x + 8, floor - 44);
    p.lineTo(x + 80, floor - 44);
    p.lineTo(x + 92, floor);
    p.lineTo(x - 4, floor);
    p.closePath();
  });
  faded(c, 0.5, () =>
    stroke(c, '#7e93a4', 2, (p) => {
      for (const row of [0, 1, 2]) {
        p.moveTo(x + 12 - row * 3, floor - 34 + row * 11);
        p.lineTo(x + 66 + row * 3, floor - 34 + row * 11);
      }
    }),
  );
  stroke(c, UI.coral, 4, (p) => {
    p.moveTo(x + 58, floor - 8);
    p.lineTo(x + 98, floor - 30);
  });
}

export function drawKeyboard(c: Ctx, x: number, floor: number): void {
  fill(c, '#cfd8dd', (p) => p.roundRect(x, floor - 18, 220, 20, 6));
  for (let row = 0; row < 2; row++) {
    for (let key = 0; key < 14; key++) {
      fill(c, UI.paper, (p) => p.roundRect(x + 8 + key * 14.7, floor - 15 + row * 7, 11.5, 5, 1.5));
    }
  }
}

/** A lamp with a bent arm; its light falls on the desk. */
export function drawLampOnDesk(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.3), oval(x, floor + 2, 40, 6));
  glow(c, alpha(ROOM.lampLight, 0.5), alpha(ROOM.lampLight, 0), [x + 64, floor - 70, 120]);
  stroke(c, '#c9a15a', 6, (p) => {
    p.moveTo(x, floor - 6);
    p.lineTo(x - 26, floor - 78);
    p.lineTo(x + 32, floor - 132);
  });
  fill(c, '#a8823f', oval(x - 26, floor - 78, 6, 6));
  fill(c, '#c9a15a', (p) => p.roundRect(x - 32, floor - 9, 64, 10, 5));
  fill(c, '#fff0c2', oval(x + 57, floor - 108, 27, 8, 0.62));
  fill(c, UI.coral, (p) => {
    p.moveTo(x + 24, floor - 142);
    p.lineTo(x + 44, floor - 152);
    p.bezierCurveTo(x + 70, floor - 146, x + 86, floor - 118, x + 80, floor - 92);
    p.lineTo(x + 34, floor - 124);
    p.closePath();
  });
}
