/** Beards and moustaches; they move with the jaw. */
import { mix } from '../color.ts';
import { type Ctx, clipped, faded, fill, MID, SIDES, stroke } from './brush.ts';
import { faceShape } from './head.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Tints } from './tints.ts';

export function drawBeard(c: Ctx, look: Look, pose: Pose, { skin }: Tints): void {
  if (look.beard === 'full') fullBeard(c, look, pose, mix(look.hair, skin, 0.08));
  if (look.beard === 'stubble') faded(c, 0.34, () => fullBeard(c, look, pose, mix(look.brow, skin, 0.1)));
  if (look.beard === 'moustache') moustache(c, look, pose, look.hair);
}

function fullBeard(c: Ctx, look: Look, pose: Pose, color: string): void {
  const floor = look.chin + pose.jaw;
  const cheek = look.cheek;
  clipped(c, faceShape(look, pose.jaw + 10), () =>
    fill(c, color, (p) => {
      p.moveTo(MID - cheek - 6, 276);
      p.bezierCurveTo(MID - cheek + 22, 300, MID - cheek + 16, 334, MID - 70, 342);
      p.bezierCurveTo(MID - 44, 322, MID - 20, 322, MID, 328);
      p.bezierCurveTo(MID + 20, 322, MID + 44, 322, MID + 70, 342);
      p.bezierCurveTo(MID + cheek - 16, 334, MID + cheek - 22, 300, MID + cheek + 6, 276);
      p.lineTo(MID + cheek + 10, floor + 30);
      p.lineTo(MID - cheek - 10, floor + 30);
      p.closePath();
    }),
  );
  faded(c, 0.4, () => strands(c, look, floor));
}

function strands(c: Ctx, look: Look, floor: number): void {
  stroke(c, look.hairLight, 3, (p) => {
    for (const x of [-46, -24, 0, 24, 46]) {
      p.moveTo(MID + x, floor - 26 - Math.abs(x) * 0.22);
      p.lineTo(MID + x * 0.94, floor - 10 - Math.abs(x) * 0.3);
    }
  });
}

function moustache(c: Ctx, look: Look, pose: Pose, color: string): void {
  const y = 326 - pose.sneer * 3;
  const reach = 52 + (pose.width - 44) * 0.4;
  const droop = 20 - pose.smile * 0.4;
  for (const side of SIDES) {
    fill(c, color, (p) => {
      p.moveTo(MID, y + 1);
      p.bezierCurveTo(MID + side * 20, y - 8, MID + side * 44, y, MID + side * reach, y + droop);
      p.bezierCurveTo(MID + side * 34, y + 18, MID + side * 12, y + 17, MID, y + 13);
    });
  }
  faded(c, 0.6, () =>
    stroke(c, look.hairLight, 2.6, (p) => {
      for (const x of [-30, -16, 16, 30]) {
        p.moveTo(MID + x * 0.8, y + 2);
        p.lineTo(MID + x, y + 10);
      }
    }),
  );
}
