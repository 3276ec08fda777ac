/** Face, ears and nose. */
import { alpha, mix } from '../color.ts';
import { type Ctx, clipped, faded, fill, glow, MID, oval, SIDES, stroke, type Trace } from './brush.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Tints } from './tints.ts';

/** The outline of the face; the chin follows the jaw. */
export function faceShape(look: Look, jaw: number): Trace {
  const { cheek, jaw: half } = look;
  const chin = look.chin + jaw;
  const angle = 366 + jaw * 0.6;
  return (c) => {
    c.moveTo(MID - cheek, 240);
    c.bezierCurveTo(MID - cheek, 92, MID + cheek, 92, MID + cheek, 240);
    c.bezierCurveTo(MID + cheek, 296, MID + half * 1.16, 338, MID + half * 0.9, angle);
    c.bezierCurveTo(MID + half * 0.68, chin - 6, MID + half * 0.34, chin, MID, chin);
    c.bezierCurveTo(MID - half * 0.34, chin, MID - half * 0.68, chin - 6, MID - half * 0.9, angle);
    c.bezierCurveTo(MID - half * 1.16, 338, MID - cheek, 296, MID - cheek, 240);
  };
}

export function drawEars(c: Ctx, look: Look, { skin, shade }: Tints): void {
  for (const side of SIDES) {
    const x = MID + side * (look.cheek + 3);
    fill(c, mix(skin, shade, side < 0 ? 0.45 : 0.1), oval(x, 284, 19, 30, side * 0.16));
    stroke(c, shade, 4, (p) => {
      p.moveTo(x + side * 4, 268);
      p.bezierCurveTo(x + side * 14, 276, x + side * 10, 296, x - side * 1, 302);
      p.moveTo(x + side * 1, 280);
      p.quadraticCurveTo(x + side * 5, 286, x, 292);
    });
  }
}

export function drawFace(c: Ctx, look: Look, pose: Pose, tints: Tints): void {
  const shape = faceShape(look, pose.jaw);
  fill(c, tints.skin, shape);
  clipped(c, shape, () => {
    shadeSide(c, look, pose, tints);
    light(c, tints);
    blush(c, look, pose);
    if (look.freckles) freckles(c, tints);
    if (look.birthmark) birthmark(c, look.birthmark);
    age(c, look, pose, tints);
  });
  faded(c, 0.5, () => stroke(c, tints.shade, 2.5, shape));
  lines(c, pose, tints);
}

/** Light comes from the upper right: the left edge and the underside of the chin lie in shade. */
function shadeSide(c: Ctx, look: Look, pose: Pose, { shade }: Tints): void {
  const left = MID - look.cheek;
  faded(c, 0.42, () =>
    fill(c, shade, (p) => {
      p.moveTo(left - 10, 90);
      p.lineTo(left + 34, 120);
      p.bezierCurveTo(left + 4, 220, left + 20, 320, left + 62, 372);
      p.bezierCurveTo(left + 92, look.chin - 8, MID, look.chin - 2, MID + 60, look.chin - 10 + pose.jaw);
      p.lineTo(MID + 70, look.chin + 60);
      p.lineTo(left - 40, look.chin + 60);
      p.closePath();
    }),
  );
}

function light(c: Ctx, { skin }: Tints): void {
  const bright = mix(skin, '#fff0da', 0.36);
  glow(c, alpha(bright, 0.55), alpha(bright, 0), [MID + 52, 182, 84]);
  glow(c, alpha(bright, 0.4), alpha(bright, 0), [MID + 74, 306, 44]);
}

/** How much of the flush lies on the cheeks, 0 to 1. */
export const blushOn = ({ flush }: Pose): number => Math.min(0.62, 0.14 + flush * 0.5);

function blush(c: Ctx, look: Look, pose: Pose): void {
  const { flush } = pose;
  const strength = blushOn(pose);
  for (const side of SIDES) {
    glow(c, alpha(look.flush, strength), alpha(look.flush, 0), [MID + side * 74, 316, 60]);
  }
  if (flush > 0.4) glow(c, alpha(look.flush, (flush - 0.4) * 0.6), alpha(look.flush, 0), [MID, 176, 110]);
}

const FRECKLES = [
  [-92, 300],
  [-76, 308],
  [-62, 298],
  [-84, 320],
  [-50, 310],
  [88, 302],
  [72, 310],
  [58, 299],
  [80, 321],
  [48, 311],
  [-14, 300],
  [12, 297],
] as const;

function freckles(c: Ctx, { shade }: Tints): void {
  faded(c, 0.6, () => {
    for (const [x, y] of FRECKLES) fill(c, shade, oval(MID + x, y, 3, 2.6));
  });
}

function birthmark(c: Ctx, color: string): void {
  faded(c, 0.5, () =>
    fill(c, color, (p) => {
      p.moveTo(208, 286);
      p.bezierCurveTo(226, 276, 252, 288, 250, 306);
      p.bezierCurveTo(246, 326, 226, 318, 220, 338);
      p.bezierCurveTo(204, 344, 186, 330, 190, 310);
      p.bezierCurveTo(192, 298, 198, 290, 208, 286);
    }),
  );
}

function age(c: Ctx, look: Look, pose: Pose, { shade }: Tints): void {
  faded(c, look.years * 0.55, () => {
    for (const y of [160, 180]) {
      stroke(c, shade, 3.2, (p) => {
        p.moveTo(MID - 54, y);
        p.quadraticCurveTo(MID, y - 8 + pose.browIn * 0.25, MID + 54, y);
      });
    }
    for (const side of SIDES) crowsFeet(c, side, shade);
  });
}

function crowsFeet(c: Ctx, side: number, shade: string): void {
  stroke(c, shade, 2.8, (p) => {
    for (const [dy, out] of [
      [-7, -6],
      [1, 0],
      [9, 7],
    ] as const) {
      p.moveTo(MID + side * 93, 264 + dy);
      p.lineTo(MID + side * 106, 264 + dy + out);
    }
  });
}

function lines(c: Ctx, pose: Pose, { shade }: Tints): void {
  faded(c, pose.fold * 0.75, () => {
    for (const side of SIDES) {
      stroke(c, shade, 4, (p) => {
        p.moveTo(MID + side * 33, 314);
        p.quadraticCurveTo(
          MID + side * (60 + pose.sneer * 6),
          328,
          MID + side * (60 + pose.width * 0.16),
          362,
        );
      });
    }
  });
  faded(c, pose.furrow * 0.85, () => {
    for (const side of SIDES) {
      stroke(c, shade, 4.5, (p) => {
        p.moveTo(MID + side * 8, 212 - pose.furrow * 4);
        p.quadraticCurveTo(MID + side * 12, 226, MID + side * 7, 238);
      });
    }
  });
}

export function drawNose(c: Ctx, look: Look, pose: Pose, { skin, shade }: Tints): void {
  const w = look.nose + pose.flare * 3;
  faded(c, 0.34, () =>
    fill(c, shade, (p) => {
      p.moveTo(MID - 5, 252);
      p.bezierCurveTo(MID - 10, 284, MID - w - 2, 296, MID - w, 308);
      p.quadraticCurveTo(MID - w * 0.4, 322, MID + w * 0.5, 317);
      p.bezierCurveTo(MID - 2, 304, MID + 2, 278, MID - 5, 252);
    }),
  );
  glow(c, alpha(mix(skin, '#fff0dc', 0.4), 0.7), alpha(skin, 0), [MID + 5, 299, 17]);
  stroke(c, mix(shade, '#5a2a1c', 0.25), 4.4, (p) => {
    p.moveTo(MID - w, 304);
    p.quadraticCurveTo(MID - w - 1, 315, MID - w * 0.5, 315);
    p.quadraticCurveTo(MID, 322, MID + w * 0.5, 315);
    p.quadraticCurveTo(MID + w + 1, 315, MID + w, 304);
  });
  faded(c, pose.flare * 0.8, () => nostrils(c, w, shade));
}

function nostrils(c: Ctx, w: number, shade: string): void {
  for (const side of SIDES) {
    stroke(c, shade, 3.6, (p) => {
      p.moveTo(MID + side * (w + 5), 310);
      p.quadraticCurveTo(MID + side * (w + 10), 302, MID + side * (w + 4), 296);
    });
  }
}
