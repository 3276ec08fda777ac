/** Eyes and brows. */
import { alpha, mix } from '../color.ts';
import { type Ctx, clipped, faded, fill, MID, oval, SIDES, type Side, stroke, type Trace } from './brush.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Tints } from './tints.ts';

const EYE_Y = 262;
const HALF = 31;

interface Eye {
  readonly x: number;
  readonly side: Side;
  /** How high the lids stand above and below the middle. */
  readonly top: number;
  readonly low: number;
  /** Angry brows press the inner corner down. */
  readonly inner: number;
}

export function drawEyes(c: Ctx, look: Look, pose: Pose, tints: Tints): void {
  for (const side of SIDES) {
    const eye = eyeOf(pose, side);
    if (eye.top > 2) drawBall(c, eye, look, pose);
    drawLids(c, eye, look, tints);
    faded(c, pose.wet * 0.8, () => drawTear(c, eye));
    drawBrow(c, look, pose, side);
  }
}

function eyeOf(pose: Pose, side: Side): Eye {
  return {
    x: MID + side * 57,
    side,
    top: (1 - Math.min(1, pose.lidTop)) * 27 + (side > 0 ? pose.raise * 0.12 : 0),
    low: (1 - pose.lidBot) * 17,
    inner: Math.max(0, -pose.browIn) * 0.24,
  };
}

function eyeShape({ x, side, top, low, inner }: Eye): Trace {
  return (c) => {
    c.moveTo(x - side * HALF, EYE_Y + 2 + inner * 0.35);
    c.bezierCurveTo(
      x - side * 18,
      EYE_Y - top + inner,
      x + side * 12,
      EYE_Y - top * 1.3 + inner * 0.4,
      x + side * HALF,
      EYE_Y - 3,
    );
    c.bezierCurveTo(
      x + side * 18,
      EYE_Y + low * 0.9,
      x - side * 14,
      EYE_Y + low,
      x - side * HALF,
      EYE_Y + 2 + inner * 0.35,
    );
  };
}

function drawBall(c: Ctx, eye: Eye, look: Look, pose: Pose): void {
  fill(c, '#fffdf7', eyeShape(eye));
  clipped(c, eyeShape(eye), () => {
    const x = eye.x + pose.gazeX - eye.side * 1.5;
    const y = EYE_Y - 4 + pose.gazeY;
    fill(c, mix(look.iris, '#120c0a', 0.45), oval(x, y, 17.5, 17.5));
    fill(c, look.iris, oval(x, y, 15, 15));
    fill(c, mix(look.iris, '#fff2c9', 0.3), oval(x, y + 6, 9, 7));
    fill(c, '#15100e', oval(x, y, 8.8 * pose.pupil, 8.8 * pose.pupil));
    fill(c, '#ffffff', oval(x + 5.5, y - 6, 4, 4));
    fill(c, alpha('#ffffff', 0.6), oval(x - 5, y + 5, 2, 2));
    fill(c, alpha('#2b1a14', 0.2), oval(eye.x, EYE_Y - eye.top * 1.12, HALF + 4, 10));
  });
}

function drawLids(c: Ctx, { x, side, top, low, inner }: Eye, look: Look, { ink, shade }: Tints): void {
  stroke(c, ink, 5.2, (p) => {
    p.moveTo(x - side * HALF, EYE_Y + 2 + inner * 0.35);
    p.bezierCurveTo(
      x - side * 18,
      EYE_Y - top + inner,
      x + side * 12,
      EYE_Y - top * 1.3 + inner * 0.4,
      x + side * (HALF + 1),
      EYE_Y - 4,
    );
    if (look.lashes) p.lineTo(x + side * (HALF + 9), EYE_Y - 11);
  });
  faded(c, 0.55, () =>
    stroke(c, shade, 3, (p) => {
      p.moveTo(x - side * 20, EYE_Y + low * 0.62 + 2);
      p.quadraticCurveTo(x, EYE_Y + low + 1, x + side * 22, EYE_Y + low * 0.42 + 1);
      p.moveTo(x - side * 18, EYE_Y - top * 0.95 - 6 + inner);
      p.quadraticCurveTo(x + side * 6, EYE_Y - top * 1.1 - 9, x + side * 28, EYE_Y - 13);
    }),
  );
  faded(c, look.years * 0.5, () =>
    stroke(c, shade, 3, (p) => {
      p.moveTo(x - side * 24, EYE_Y + 20);
      p.quadraticCurveTo(x, EYE_Y + 31, x + side * 20, EYE_Y + 23);
    }),
  );
}

function drawTear(c: Ctx, { x, side, low }: Eye): void {
  fill(c, '#eaf6ff', oval(x - side * 8, EYE_Y + low * 0.72, 9, 3));
}

function drawBrow(c: Ctx, look: Look, pose: Pose, side: Side): void {
  const lift = side > 0 ? pose.raise : -pose.raise * 0.12;
  const inX = MID + side * (25 - pose.squeeze * 0.55);
  const outX = MID + side * 95;
  const inY = 219 - pose.browIn * 0.8 - lift * 0.55;
  const outY = 220 - pose.browOut * 0.85 - lift * 0.5;
  const peak = (inY + outY) / 2 - pose.browCurve - lift * 0.7;
  const peakX = MID + side * 70;
  fill(c, look.brow, (p) => {
    p.moveTo(inX, inY + 6);
    p.quadraticCurveTo(inX - side * 4, inY - 2, inX + side * 4, inY - 5);
    p.quadraticCurveTo(peakX, peak - 15, outX, outY + 1);
    p.quadraticCurveTo(peakX, peak - 2, inX, inY + 6);
  });
}
