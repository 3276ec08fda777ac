/** The paper below the words: of a bubble of speech, with a tail towards the customer, or of a sheet. */
import type { Mood } from '../../engine/vocabulary.ts';
import { faceRect } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { MOOD_COLORS, UI } from '../palette.ts';
import { type Ctx, fill, stroke, type Trace } from '../rig/brush.ts';

/** How far the edge juts out, in pixels: none, soft, pointed, jagged. */
const ROUGHNESS: Readonly<Record<Mood, number>> = { settled: 0, prickly: 0, heated: 5, boiling: 9 };

export function drawBubble(c: Ctx, layout: Layout, mood: Mood): void {
  drawPaper(c, mood, (p) => shape(p, layout, mood));
}

/** The same where words are written: a sheet, which comes out of no mouth. */
export function drawSheet(c: Ctx, { bubble: { x, y, width, height } }: Layout, mood: Mood): void {
  drawPaper(c, mood, (p) => p.roundRect(x - 2, y - 2, width + 4, height + 4, 8));
}

function drawPaper(c: Ctx, mood: Mood, outline: Trace): void {
  c.save();
  c.shadowColor = alpha('#08121c', 0.35);
  c.shadowBlur = 16;
  c.shadowOffsetY = 4;
  fill(c, UI.paper, outline);
  c.restore();
  // Half of the line is painted over again, so that body and tail melt into one.
  stroke(c, MOOD_COLORS[mood].deep, mood === 'settled' ? 4 : 6, outline);
  fill(c, UI.paper, outline);
}

function shape(c: Ctx, layout: Layout, mood: Mood): void {
  const rough = Math.min(ROUGHNESS[mood], layout.bubble.x - 4);
  if (rough === 0) body(layout)(c);
  else jagged(c, layout, rough);
  tail(c, layout, rough);
}

function body({ bubble: { x, y, width, height } }: Layout): Trace {
  return (c) => c.roundRect(x - 2, y - 2, width + 4, height + 4, 18);
}

/** Teeth all around; they only reach outwards, so that the words keep their room. */
function jagged(c: Ctx, { bubble: { x, y, width, height } }: Layout, rough: number): void {
  const across = Math.round(width / 26);
  const down = Math.max(3, Math.round(height / 26));
  c.moveTo(x - 2, y - 2);
  for (let at = 0; at < across; at++)
    tooth(c, x + ((at + 0.5) * width) / across, y - rough, x + ((at + 1) * width) / across, y - 2);
  for (let at = 0; at < down; at++)
    tooth(
      c,
      x + width + rough,
      y + ((at + 0.5) * height) / down,
      x + width + 2,
      y + ((at + 1) * height) / down,
    );
  for (let at = across; at > 0; at--)
    tooth(
      c,
      x + ((at - 0.5) * width) / across,
      y + height + rough,
      x + ((at - 1) * width) / across,
      y + height + 2,
    );
  for (let at = down; at > 0; at--)
    tooth(c, x - rough, y + ((at - 0.5) * height) / down, x - 2, y + ((at - 1) * height) / down);
  c.closePath();
}

function tooth(c: Ctx, ...[tipX, tipY, endX, endY]: [number, number, number, number]): void {
  c.lineTo(tipX, tipY);
  c.lineTo(endX, endY);
}

function tail(c: Ctx, { bubble, bust }: Layout, rough: number): void {
  const mouth = faceRect(bust);
  if (bubble.tail === 'up') {
    const x = clamp(mouth.x + mouth.width * 0.32, bubble.x + 40, bubble.x + bubble.width - 60);
    point(c, [x, bubble.y + 2], [x + 34, bubble.y + 2], [x + 26, bubble.y - 20 - rough]);
    return;
  }
  const y = clamp(mouth.y + mouth.height * 0.6, bubble.y + 24, bubble.y + bubble.height - 54);
  const right = bubble.tail === 'right';
  const x = right ? bubble.x + bubble.width - 2 : bubble.x + 2;
  point(c, [x, y], [x, y + 32], [x + (right ? 34 : -18) + (right ? rough : -rough) * 0.5, y + 20]);
}

type Spot = readonly [number, number];

/** A triangle, wound the same way as the body so that both fill as one. */
function point(c: Ctx, from: Spot, to: Spot, tip: Spot): void {
  c.moveTo(...from);
  c.lineTo(...tip);
  c.lineTo(...to);
  c.closePath();
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.max(least, most), value));
}
