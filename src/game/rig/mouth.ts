/** The mouth: closed line, bared teeth, open shout and everything between. */
import { mix } from '../color.ts';
import { type Ctx, clipped, faded, fill, MID, oval, stroke, type Trace } from './brush.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Tints } from './tints.ts';

/** Where the mouth is on this face just now. */
interface Mouth {
  readonly y: number;
  readonly half: number;
  readonly left: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
}

export function drawMouth(c: Ctx, look: Look, pose: Pose, tints: Tints): void {
  const mouth = mouthOf(pose);
  if (pose.open > 1.5) drawOpen(c, mouth, look, pose);
  else drawClosed(c, mouth, look, pose, tints);
  drawCorners(c, mouth, pose, tints);
}

function mouthOf(pose: Pose): Mouth {
  const y = 354 + pose.jaw * 0.2;
  // An angry mouth opens square: its corners are dragged down with the jaw, where a laugh leaves them up.
  const dragged = Math.min(1, Math.max(0, -pose.smile) / 14) * pose.open;
  const corner = -pose.smile * 0.62 + dragged * 0.46;
  return {
    y,
    half: pose.width,
    left: y + corner + pose.smirk * 0.15,
    right: y + corner - pose.smirk * 0.85,
    upper:
      y -
      pose.sneer * 6 -
      Math.max(0, pose.smile) * 0.12 +
      (pose.smile < 0 ? -6 : 4) -
      pose.open * 0.14 -
      dragged * 0.12,
    lower: y + pose.open * 1.1 + Math.max(0, pose.smile) * 0.62 + 4,
  };
}

function upperLine(c: Ctx, m: Mouth): void {
  c.moveTo(MID - m.half, m.left);
  c.bezierCurveTo(MID - m.half * 0.5, m.upper, MID + m.half * 0.5, m.upper, MID + m.half, m.right);
}

function openShape(m: Mouth): Trace {
  return (c) => {
    upperLine(c, m);
    c.bezierCurveTo(MID + m.half * 0.84, m.lower + 3, MID - m.half * 0.84, m.lower + 3, MID - m.half, m.left);
  };
}

function drawOpen(c: Ctx, m: Mouth, look: Look, pose: Pose): void {
  stroke(c, mix(look.lip, look.skin, 0.12), 11, openShape(m));
  fill(c, '#54161d', openShape(m));
  clipped(c, openShape(m), () => {
    fill(c, '#c9555f', oval(MID, m.lower + 4, m.half * 0.55, Math.max(2, pose.open * 0.4)));
    if (pose.bare > 0.05) upperTeeth(c, m, pose);
    if (pose.clench > 0.05) clenchedTeeth(c, m, pose.clench);
  });
  stroke(c, mix(look.lip, '#2c0e10', 0.35), 3.2, openShape(m));
}

/** Teeth follow the upper lip's curve, a little below it. */
function upperTeeth(c: Ctx, m: Mouth, pose: Pose): void {
  const drop = pose.bare * (10 + Math.min(8, pose.open * 0.2) + Math.max(0, pose.smile) * 0.35);
  fill(c, '#fffaf1', (p) => {
    upperLine(p, m);
    p.lineTo(MID + m.half, m.right + drop);
    p.bezierCurveTo(
      MID + m.half * 0.5,
      m.upper + drop,
      MID - m.half * 0.5,
      m.upper + drop,
      MID - m.half,
      m.left + drop,
    );
  });
}

/** Both rows of teeth; they part as the clench loosens. */
function clenchedTeeth(c: Ctx, m: Mouth, clench: number): void {
  const middle = (m.upper + m.lower) / 2 + 3;
  const gap = (1 - clench) * (m.lower - m.upper);
  fill(c, '#f7f0e6', (p) => {
    p.rect(MID - m.half, middle - 60 - gap, m.half * 2, 60);
    p.rect(MID - m.half, middle + gap, m.half * 2, 60);
  });
  stroke(c, '#cbbcac', 2.2, (p) => {
    p.moveTo(MID - m.half, middle + gap + 3);
    p.quadraticCurveTo(MID, middle + gap - 3, MID + m.half, middle + gap + 3);
    for (let tooth = -3; tooth <= 3; tooth++) {
      p.moveTo(MID + tooth * 13, middle - gap - 22);
      p.lineTo(MID + tooth * 12.8, middle - gap);
      p.moveTo(MID + tooth * 12.8, middle + gap);
      p.lineTo(MID + tooth * 12.4, middle + gap + 20);
    }
  });
}

function drawClosed(c: Ctx, m: Mouth, look: Look, pose: Pose, { shade, lipLine }: Tints): void {
  const full = 1 - pose.press * 0.75;
  const bow = m.y - 2 - full * 7;
  faded(c, 0.78, () =>
    fill(c, look.lip, (p) => {
      p.moveTo(MID - m.half * 0.86, m.left);
      p.quadraticCurveTo(
        MID - m.half * 0.4,
        bow + (m.upper - m.y) * 0.5,
        MID,
        bow + 3 + (m.upper - m.y) * 0.4,
      );
      p.quadraticCurveTo(MID + m.half * 0.4, bow + (m.upper - m.y) * 0.5, MID + m.half * 0.86, m.right);
      p.quadraticCurveTo(MID, m.y + full * 20 + (m.upper - m.y) * 0.9 + 1, MID - m.half * 0.86, m.left);
    }),
  );
  stroke(c, lipLine, 4.4, (p) => upperLine(p, { ...m, upper: m.upper + 1 }));
  faded(c, 0.4, () =>
    stroke(c, shade, 4, (p) => {
      p.moveTo(MID - m.half * 0.3, m.y + 25);
      p.quadraticCurveTo(MID, m.y + 30, MID + m.half * 0.3, m.y + 25);
    }),
  );
}

function drawCorners(c: Ctx, m: Mouth, pose: Pose, { shade }: Tints): void {
  faded(c, 0.3 + Math.abs(pose.smile) * 0.02 + pose.smirk * 0.03, () =>
    stroke(c, shade, 3.6, (p) => {
      p.moveTo(MID - m.half - 5, m.left - 5);
      p.quadraticCurveTo(MID - m.half - 8, m.left, MID - m.half - 4, m.left + 6);
      p.moveTo(MID + m.half + 5, m.right - 5 - pose.smirk * 0.4);
      p.quadraticCurveTo(MID + m.half + 9, m.right, MID + m.half + 4, m.right + 6 + pose.smirk * 0.3);
    }),
  );
}
