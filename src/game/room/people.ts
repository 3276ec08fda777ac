/** Other people than the customer: at a table, in a queue, in little pictures. They stand still. */
import { BUST, type Rect } from '../box.ts';
import { mix } from '../color.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, clipped, fill, stroke, type Trace } from '../rig/brush.ts';
import { drawBust } from '../rig/bust.ts';
import { LOOKS, type LookName, lookOf } from '../rig/look.ts';
import { looking } from '../rig/pose.ts';
import { type Feelings, NEUTRAL, poseFor } from '../rig/pose-for.ts';

const LISTENING: Feelings = { ...NEUTRAL, anger: 0.22, trust: 0.6 };

/** Some looks that are not the customer's, the same ones call after call. */
export function othersThan(look: string, count: number): readonly LookName[] {
  const names = Object.keys(LOOKS) as LookName[];
  const from = Math.max(0, names.indexOf(look as LookName));
  return Array.from(
    { length: count },
    (_, place) => names[(from + 3 + place * 2) % names.length] ?? 'robin',
  ).filter((name) => name !== look);
}

/** Head and shoulders of somebody who listens, in a frame of this shape. */
export function drawPerson(c: Ctx, look: LookName, frame: Rect, outline: Trace): void {
  fill(c, mix(ROOM.officeDark, lookOf(look).cloth, 0.35), outline);
  const width = Math.min(frame.width, frame.height * 1.05);
  const place = { x: frame.x + (frame.width - width) / 2, y: frame.y + frame.height * 0.04, width };
  clipped(c, outline, () => drawStanding(c, look, place));
  stroke(c, UI.paper, Math.max(2, frame.width * 0.04), outline);
}

/** The same without a frame, as wide as `place`; `gaze` says where they look, left to right from -1 to 1. */
export function drawStanding(
  c: Ctx,
  look: LookName,
  { x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
  gaze = 0,
): void {
  const scale = (width / BUST.width) * 1.25;
  c.save();
  c.translate(x + width / 2 - (BUST.width * scale) / 2, y);
  c.scale(scale, scale);
  drawBust(c, lookOf(look), looking(poseFor(LISTENING), gaze, 0));
  c.restore();
}
