/** Hair that falls over the shoulders. */
import { type Ctx, faded, fill, MID, oval, SIDES, stroke } from './brush.ts';
import { deep, shine } from './hair-short.ts';
import type { Look } from './look.ts';

export function backLong(c: Ctx, look: Look): void {
  fill(c, deep(look), (p) => {
    p.moveTo(160, 250);
    p.bezierCurveTo(132, 62, 468, 62, 440, 250);
    p.bezierCurveTo(448, 350, 486, 440, 468, 566);
    p.bezierCurveTo(420, 600, 180, 600, 132, 566);
    p.bezierCurveTo(114, 440, 152, 350, 160, 250);
  });
}

export function frontLong(c: Ctx, look: Look): void {
  fill(c, look.hair, (p) => {
    p.moveTo(134, 556);
    p.bezierCurveTo(116, 450, 160, 360, 158, 270);
    p.bezierCurveTo(140, 140, 210, 76, 304, 78);
    p.bezierCurveTo(396, 76, 462, 140, 442, 270);
    p.bezierCurveTo(440, 360, 484, 450, 466, 556);
    p.bezierCurveTo(450, 572, 424, 574, 408, 566);
    p.bezierCurveTo(440, 470, 404, 370, 424, 284);
    p.bezierCurveTo(418, 214, 366, 176, 318, 138);
    p.bezierCurveTo(262, 166, 194, 206, 178, 284);
    p.bezierCurveTo(196, 370, 160, 470, 192, 566);
    p.bezierCurveTo(176, 574, 150, 572, 134, 556);
  });
  shine(c, look, 6, (p) => {
    p.moveTo(184, 200);
    p.bezierCurveTo(212, 150, 258, 132, 300, 118);
    p.moveTo(420, 210);
    p.bezierCurveTo(434, 290, 424, 370, 442, 470);
    p.moveTo(170, 360);
    p.bezierCurveTo(168, 420, 150, 460, 154, 520);
  });
}

export function backBraids(c: Ctx, look: Look): void {
  fill(c, deep(look), oval(MID, 236, 140, 146));
  for (const side of SIDES) {
    for (const [x, length] of [
      [128, 520],
      [112, 540],
      [144, 490],
    ] as const)
      braid(c, look, MID + side * x, length);
  }
  fill(c, look.hair, oval(MID, 88, 62, 46));
  faded(c, 0.8, () =>
    stroke(c, look.earring ?? look.hairLight, 7, (p) => {
      p.moveTo(250, 116);
      p.quadraticCurveTo(MID, 132, 350, 116);
    }),
  );
}

/** A row of beads, each a little smaller than the one above. */
function braid(c: Ctx, look: Look, x: number, floor: number): void {
  const beads = Math.round((floor - 260) / 17);
  for (let bead = 0; bead < beads; bead++) {
    fill(c, bead % 2 ? deep(look) : look.hair, oval(x, 260 + bead * 17, 10 - bead * 0.22, 12));
  }
  fill(c, look.earring ?? look.hairLight, oval(x, floor + 2, 7, 8));
}

export function frontBraids(c: Ctx, look: Look): void {
  fill(c, look.hair, (p) => {
    p.moveTo(170, 272);
    p.bezierCurveTo(150, 66, 450, 66, 430, 272);
    p.bezierCurveTo(424, 206, 384, 158, MID, 154);
    p.bezierCurveTo(216, 158, 176, 206, 170, 272);
  });
  faded(c, 0.75, () =>
    stroke(c, look.hairLight, 3, (p) => {
      for (const x of [-92, -62, -32, 0, 32, 62, 92]) {
        p.moveTo(MID + x * 1.08, 160 + Math.abs(x) * 0.45);
        p.quadraticCurveTo(MID + x * 0.86, 134 + Math.abs(x) * 0.14, MID + x * 0.5, 116);
      }
    }),
  );
}
