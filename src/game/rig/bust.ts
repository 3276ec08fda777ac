/** One customer, head and shoulders, in a box of 600 × 680. Pure drawing: same look and pose, same picture. */
import { drawAids, drawFrontAids } from './aids.ts';
import { drawBeard } from './beard.ts';
import { type Ctx, MID, turned } from './brush.ts';
import { drawEyes } from './eyes.ts';
import { backHair, frontHair } from './hair.ts';
import { drawHandset } from './hand.ts';
import { drawEars, drawFace, drawNose } from './head.ts';
import type { Look } from './look.ts';
import { drawMouth } from './mouth.ts';
import type { Pose } from './pose.ts';
import { type Tints, tintsOf } from './tints.ts';
import { drawNeck, drawTorso } from './torso.ts';

/** What the customer holds. */
export type Prop = 'handset' | 'none';

/** Draws the customer into the context's current box. */
export function drawBust(c: Ctx, look: Look, pose: Pose, prop: Prop = 'none'): void {
  c.save();
  c.lineCap = 'round';
  c.lineJoin = 'round';
  leanIn(c, pose);
  const tints = tintsOf(look, pose);
  const onHead = (draw: (c: Ctx) => void) => turned(c, [MID, 430], pose.tilt, draw);
  onHead(() => backHair(c, look));
  const onBody = (draw: () => void) => shifted(c, -14, draw);
  onBody(() => drawTorso(c, look, pose));
  onBody(() => drawNeck(c, look, pose, tints));
  onHead(() => drawHead(c, look, pose, tints));
  if (prop === 'handset') drawHandset(c, look, pose, tints);
  c.restore();
}

function drawHead(c: Ctx, look: Look, pose: Pose, tints: Tints): void {
  drawEars(c, look, tints);
  drawFace(c, look, pose, tints);
  drawBeard(c, look, pose, tints);
  drawNose(c, look, pose, tints);
  drawEyes(c, look, pose, tints);
  drawMouth(c, look, pose, tints);
  drawAids(c, look);
  frontHair(c, look, pose);
  drawFrontAids(c, look);
}

/** The body sits a little higher than its own box, which keeps the neck short. */
function shifted(c: Ctx, by: number, draw: () => void): void {
  c.save();
  c.translate(0, by);
  draw();
  c.restore();
}

function leanIn(c: Ctx, pose: Pose): void {
  const size = 1 + pose.lean * 0.045;
  c.translate(MID, 680);
  c.scale(size, size);
  c.translate(-MID, -680);
}
