/** Curls, drawn as a cloud of locks, and the headscarf. */
import { mix } from '../color.ts';
import { type Ctx, faded, fill, MID, oval, stroke } from './brush.ts';
import { deep, shine } from './hair-short.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';

/** Centre and radius of each lock. */
const BACK = [
  [160, 210, 48],
  [150, 270, 44],
  [160, 328, 40],
  [184, 372, 32],
  [440, 210, 48],
  [450, 270, 44],
  [440, 328, 40],
  [416, 372, 32],
  [186, 150, 50],
  [414, 150, 50],
  [240, 108, 54],
  [360, 108, 54],
  [300, 94, 56],
] as const;
const FRONT = [
  [176, 226, 28],
  [190, 184, 32],
  [216, 154, 34],
  [252, 134, 36],
  [294, 126, 37],
  [336, 130, 36],
  [374, 148, 35],
  [404, 178, 33],
  [424, 222, 28],
  [232, 176, 24],
  [274, 164, 24],
  [318, 162, 25],
  [358, 172, 23],
  [166, 268, 24],
  [434, 268, 24],
  [264, 100, 34],
  [336, 96, 34],
  [210, 116, 32],
  [392, 114, 32],
] as const;

export function backCurls(c: Ctx, look: Look): void {
  const color = deep(look);
  fill(c, color, oval(MID, 240, 138, 150));
  for (const [x, y, radius] of BACK) fill(c, color, oval(x, y, radius, radius));
}

export function frontCurls(c: Ctx, look: Look): void {
  for (const [x, y, radius] of FRONT) fill(c, look.hair, oval(x, y, radius, radius * 0.96));
  for (const [x, y, radius] of FRONT) curl(c, look, [x, y, radius * 0.62]);
}

function curl(c: Ctx, look: Look, [x, y, radius]: readonly [number, number, number]): void {
  faded(c, 0.55, () => stroke(c, look.hairLight, 3.6, (p) => p.arc(x + 2, y - 2, radius, -2.3, 0.3)));
  faded(c, 0.45, () => stroke(c, deep(look), 3.2, (p) => p.arc(x - 2, y + 3, radius, 0.9, 2.9)));
}

export function backScarf(c: Ctx, look: Look): void {
  fill(c, deep(look), (p) => {
    p.moveTo(150, 260);
    p.bezierCurveTo(130, 58, 470, 58, 450, 260);
    p.bezierCurveTo(462, 380, 470, 440, 500, 520);
    p.lineTo(100, 520);
    p.bezierCurveTo(130, 440, 138, 380, 150, 260);
  });
}

export function frontScarf(c: Ctx, look: Look, pose: Pose): void {
  const chin = look.chin + pose.jaw;
  fill(c, look.hair, (p) => {
    p.moveTo(150, 280);
    p.bezierCurveTo(130, 62, 470, 62, 450, 280);
    p.bezierCurveTo(456, 370, 440, 420, 420, 470);
    p.bezierCurveTo(440, 500, 400, 556, 330, 566);
    p.bezierCurveTo(250, 580, 168, 540, 176, 470);
    p.bezierCurveTo(158, 420, 144, 370, 150, 280);
    opening(p, look, chin);
  });
  drape(c, look, chin);
}

/** The hole for the face, traced the other way round so that it stays empty. */
function opening(c: Ctx, { cheek, jaw }: Look, chin: number): void {
  c.moveTo(MID, 150);
  c.bezierCurveTo(MID - 78, 150, MID - cheek + 4, 190, MID - cheek + 8, 262);
  c.bezierCurveTo(MID - cheek + 8, 312, MID - jaw * 0.98, 368, MID - jaw * 0.62, chin - 14);
  c.bezierCurveTo(MID - jaw * 0.3, chin + 8, MID + jaw * 0.3, chin + 8, MID + jaw * 0.62, chin - 14);
  c.bezierCurveTo(MID + jaw * 0.98, 368, MID + cheek - 8, 312, MID + cheek - 8, 262);
  c.bezierCurveTo(MID + cheek - 4, 190, MID + 78, 150, MID, 150);
}

function drape(c: Ctx, look: Look, chin: number): void {
  fill(c, mix(look.hair, '#0b1a1c', 0.14), (p) => {
    p.moveTo(178, 452);
    p.bezierCurveTo(236, chin + 60, 340, chin + 58, 424, 440);
    p.bezierCurveTo(436, 500, 404, 556, 334, 566);
    p.bezierCurveTo(250, 580, 166, 540, 178, 452);
  });
  shine(c, look, 5, (p) => {
    p.moveTo(198, 188);
    p.bezierCurveTo(232, 132, 300, 112, 356, 124);
    p.moveTo(210, 486);
    p.bezierCurveTo(262, chin + 84, 336, chin + 84, 400, 480);
    p.moveTo(232, 528);
    p.bezierCurveTo(280, 548, 332, 544, 376, 520);
  });
  faded(c, 0.5, () =>
    stroke(c, deep(look), 4, (p) => {
      p.moveTo(166, 300);
      p.bezierCurveTo(172, 360, 190, 410, 214, 440);
      p.moveTo(434, 300);
      p.bezierCurveTo(428, 360, 412, 410, 388, 438);
    }),
  );
}

const AFRO = { x: MID, y: 184, wide: 172, high: 144 };

export function backAfro(c: Ctx, look: Look): void {
  fill(c, deep(look), oval(AFRO.x, AFRO.y + 14, AFRO.wide, AFRO.high));
  fill(c, deep(look), tufts);
}

/** The edge is not a line: small round ends all about it. */
function tufts(c: Ctx): void {
  for (let at = 0; at < 26; at += 1) {
    const turn = (at / 26) * Math.PI * 2;
    const x = AFRO.x + Math.cos(turn) * (AFRO.wide - 6);
    const y = AFRO.y + 14 + Math.sin(turn) * (AFRO.high - 6);
    c.moveTo(x + 19, y);
    c.arc(x, y, 19, 0, Math.PI * 2);
  }
}

export function frontAfro(c: Ctx, look: Look): void {
  fill(c, look.hair, (p) => {
    p.moveTo(184, 236);
    p.bezierCurveTo(120, 136, 190, 46, 300, 50);
    p.bezierCurveTo(410, 46, 480, 136, 416, 236);
    p.bezierCurveTo(412, 190, 376, 160, 300, 158);
    p.bezierCurveTo(224, 160, 188, 190, 184, 236);
  });
  shine(c, look, 4, (p) => {
    for (const [x, y] of [
      [232, 106],
      [272, 84],
      [322, 80],
      [364, 96],
      [250, 128],
      [300, 110],
      [346, 120],
      [396, 126],
      [206, 140],
    ] as const) {
      p.moveTo(x, y);
      p.quadraticCurveTo(x + 8, y - 9, x + 16, y - 1);
    }
  });
}
