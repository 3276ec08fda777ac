/** A turban: layers that cross above the forehead, and an edge below them. */
import { alpha, mix } from '../color.ts';
import { type Ctx, fill, MID, oval, SIDES, stroke, type Trace } from './brush.ts';

const CLOTH = '#d0783c';
const FOLD = '#a3552a';

export function backTurban(c: Ctx): void {
  fill(c, mix(FOLD, '#20120c', 0.3), oval(MID, 168, 146, 112));
}

const crown: Trace = (c) => {
  c.moveTo(156, 236);
  c.bezierCurveTo(116, 150, 160, 40, 300, 32);
  c.bezierCurveTo(440, 40, 484, 150, 444, 236);
  c.bezierCurveTo(424, 196, 372, 172, 300, 128);
  c.bezierCurveTo(228, 172, 176, 196, 156, 236);
};

export function frontTurban(c: Ctx): void {
  // The band below shows in the gap between the layers.
  fill(c, '#f0e4d0', (p) => {
    p.moveTo(252, 160);
    p.quadraticCurveTo(300, 140, 348, 160);
    p.lineTo(300, 116);
  });
  fill(c, CLOTH, crown);
  for (const side of SIDES) layers(c, side);
  stroke(c, alpha('#fff1dc', 0.4), 8, (p) => {
    p.moveTo(352, 66);
    p.quadraticCurveTo(420, 96, 434, 168);
  });
}

/** Each layer comes from the ear and runs to the middle, the upper one over the lower. */
function layers(c: Ctx, side: number): void {
  stroke(c, FOLD, 4.5, (p) => {
    for (const [rise, reach] of [
      [0, 0],
      [34, -6],
      [66, -18],
    ] as const) {
      p.moveTo(MID + side * (142 - rise * 0.16), 208 - rise * 1.1);
      p.bezierCurveTo(
        MID + side * 96,
        150 - rise * 0.9,
        MID + side * 48,
        128 - rise * 0.74,
        MID + side * reach,
        112 - rise * 0.66,
      );
    }
  });
}
