/** Pictures that stand for a happening: ringing, on hold, the hidden concern. Drawn around (0, 0), radius 1. */
import { alpha, mix } from '../color.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, fill, oval, stroke } from '../rig/brush.ts';

/** A handset in a disc, with sound around it. */
export function drawRinging(c: Ctx): void {
  disc(c, UI.teal);
  c.save();
  c.rotate(-0.7);
  fill(c, UI.paper, (p) => {
    p.roundRect(-0.42, -0.3, 0.26, 0.34, 0.08);
    p.roundRect(0.16, -0.3, 0.26, 0.34, 0.08);
  });
  stroke(c, UI.paper, 0.2, (p) => {
    p.moveTo(-0.3, -0.14);
    p.quadraticCurveTo(0, -0.5, 0.3, -0.14);
  });
  c.restore();
}

/** A message that waits: an envelope of speech with three dots. */
export function drawWaiting(c: Ctx): void {
  disc(c, UI.teal);
  fill(c, UI.paper, (p) => {
    p.roundRect(-0.44, -0.34, 0.88, 0.54, 0.16);
    p.moveTo(-0.2, 0.16);
    p.lineTo(-0.26, 0.42);
    p.lineTo(0.06, 0.18);
  });
  for (const x of [-0.22, 0, 0.22]) fill(c, UI['teal-deep'], oval(x, -0.07, 0.07, 0.07));
}

/** Two bars in an amber lamp: the call is on hold. */
export function drawHold(c: Ctx): void {
  disc(c, UI.amber);
  fill(c, UI['navy-deep'], (p) => {
    p.roundRect(-0.3, -0.34, 0.2, 0.68, 0.06);
    p.roundRect(0.1, -0.34, 0.2, 0.68, 0.06);
  });
}

function disc(c: Ctx, color: string): void {
  fill(c, alpha('#08121c', 0.35), oval(0.02, 0.07, 0.82, 0.82));
  fill(c, color, oval(0, 0, 0.8, 0.8));
  stroke(c, UI.paper, 0.08, oval(0, 0, 0.8, 0.8));
}

/** The card of the hidden concern: a closed lock on its back, an open heart on its face. */
export function drawCard(c: Ctx, open: boolean): void {
  fill(c, alpha('#08121c', 0.35), (p) => p.roundRect(-0.62, -0.8, 1.3, 1.72, 0.14));
  fill(c, open ? UI.paper : UI.plum, (p) => p.roundRect(-0.65, -0.86, 1.3, 1.72, 0.14));
  stroke(c, open ? UI.plum : UI.paper, 0.07, (p) => p.roundRect(-0.54, -0.75, 1.08, 1.5, 0.08));
  if (open) drawHeart(c);
  else drawLock(c);
}

function drawLock(c: Ctx): void {
  stroke(c, UI.paper, 0.11, (p) => p.arc(0, -0.12, 0.2, Math.PI, 0));
  fill(c, UI.paper, (p) => p.roundRect(-0.31, -0.12, 0.62, 0.5, 0.1));
  fill(c, UI.plum, oval(0, 0.1, 0.08, 0.08));
}

function drawHeart(c: Ctx): void {
  fill(c, mix(UI.coral, UI.plum, 0.25), (p) => {
    p.moveTo(0, 0.42);
    p.bezierCurveTo(-0.66, 0, -0.42, -0.48, 0, -0.18);
    p.bezierCurveTo(0.42, -0.48, 0.66, 0, 0, 0.42);
  });
  stroke(c, ROOM.lampLight, 0.07, (p) => p.arc(-0.18, -0.08, 0.12, 3.3, 4.6));
}
