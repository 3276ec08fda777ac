/** The hand that holds a telephone to the ear. */
import { mix } from '../color.ts';
import { type Ctx, fill, stroke, turned } from './brush.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Tints } from './tints.ts';

/** Arm, telephone and fingers, at the viewer's left; they follow shoulders and head. */
export function drawHandset(c: Ctx, look: Look, pose: Pose, tints: Tints): void {
  const dx = 12 - pose.tilt * 2.4 - look.cheek + 119;
  const dy = -pose.shoulder * 0.35;
  c.save();
  c.translate(dx, dy);
  drawArm(c, look, pose);
  turned(c, [158, 340], -13, () => drawPhone(c));
  turned(c, [150, 380], -8, () => drawFingers(c, tints));
  c.restore();
}

function drawArm(c: Ctx, look: Look, pose: Pose): void {
  const grip = 4 + pose.lean * 4;
  fill(c, mix(look.cloth, look.clothDark, 0.35), (p) => {
    p.moveTo(18, 720);
    p.bezierCurveTo(20, 610, 62, 520, 112, 440);
    p.lineTo(186, 458);
    p.bezierCurveTo(178, 540, 160, 630, 150, 720);
    p.closePath();
  });
  stroke(c, look.clothDark, 4, (p) => {
    p.moveTo(150, 640);
    p.quadraticCurveTo(120, 610 - grip, 92, 612);
    p.moveTo(158, 590);
    p.quadraticCurveTo(134, 566 - grip, 110, 566);
  });
  stroke(c, look.clothDark, 15, (p) => {
    p.moveTo(114, 444);
    p.quadraticCurveTo(150, 462, 184, 460);
  });
}

function drawPhone(c: Ctx): void {
  fill(c, '#20262e', (p) => p.roundRect(140, 246, 34, 172, 13));
  stroke(c, '#4a5560', 3, (p) => {
    p.moveTo(144, 264);
    p.lineTo(144, 400);
  });
  fill(c, '#3a434d', (p) => p.roundRect(150, 258, 16, 5, 2.5));
}

/** Back of the hand below, four fingers around the telephone, thumb along its edge. */
function drawFingers(c: Ctx, { skin, shade, ink }: Tints): void {
  const line = mix(shade, ink, 0.25);
  fill(c, mix(skin, shade, 0.3), (p) => {
    p.moveTo(118, 452);
    p.bezierCurveTo(98, 420, 102, 372, 126, 352);
    p.lineTo(178, 372);
    p.bezierCurveTo(196, 400, 190, 436, 180, 462);
    p.closePath();
  });
  for (const [row, reach] of [
    [0, 58],
    [1, 64],
    [2, 62],
    [3, 52],
  ] as const) {
    const y = 342 + row * 23;
    fill(c, skin, (p) => p.roundRect(122, y, reach, 24, 12));
    stroke(c, line, 2.6, (p) => p.roundRect(122, y, reach, 24, 12));
  }
  fill(c, skin, (p) => p.roundRect(108, 322, 26, 92, 13));
  stroke(c, line, 2.6, (p) => {
    p.moveTo(134, 336);
    p.lineTo(134, 404);
  });
}
