/** Small shapes with a meaning: one per mood and one per lamp, drawn around (0, 0) with radius 1. */
import type { Lamp, Mood } from '../../engine/vocabulary.ts';
import type { Ctx, Trace } from '../rig/brush.ts';

/** Settled is round, prickly a diamond, heated a triangle, boiling a jagged star: no two alike without colour. */
export const MOOD_SHAPES: Readonly<Record<Mood, Trace>> = {
  settled: (c) => c.arc(0, 0, 0.92, 0, Math.PI * 2),
  prickly: (c) => polygon(c, 4, 1.12),
  heated: (c) => polygon(c, 3, 1.2),
  boiling: (c) => star(c, 8, 0.62),
};

/** Heard is an ear, cared for a heart, valued a star. */
export const LAMP_SHAPES: Readonly<Record<Lamp, Trace>> = {
  heard: ear,
  cared: heart,
  valued: (c) => star(c, 5, 0.46),
};

/** A star of so many points; `dip` is how far in it goes between them. */
function star(c: Ctx, points: number, dip: number): void {
  for (let at = 0; at < points * 2; at++) {
    const radius = at % 2 ? dip : 1.12;
    const angle = (at * Math.PI) / points - Math.PI / 2;
    c.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
  }
  c.closePath();
}

function polygon(c: Ctx, corners: number, radius: number): void {
  for (let at = 0; at < corners; at++) {
    const angle = (at * 2 * Math.PI) / corners - Math.PI / 2;
    c.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius + (corners === 3 ? 0.22 : 0));
  }
  c.closePath();
}

function heart(c: Ctx): void {
  c.moveTo(0, 0.95);
  c.bezierCurveTo(-1.5, 0, -0.95, -1.1, 0, -0.42);
  c.bezierCurveTo(0.95, -1.1, 1.5, 0, 0, 0.95);
  c.closePath();
}

function ear(c: Ctx): void {
  c.moveTo(-0.42, 0.12);
  c.bezierCurveTo(-0.86, -0.5, -0.5, -1.05, 0.08, -1.05);
  c.bezierCurveTo(0.8, -1.05, 1, -0.3, 0.58, 0.18);
  c.bezierCurveTo(0.3, 0.5, 0.4, 1.05, -0.08, 1.05);
  c.bezierCurveTo(-0.56, 1.05, -0.5, 0.5, -0.42, 0.12);
  c.closePath();
  c.moveTo(-0.1, -0.2);
  c.bezierCurveTo(-0.2, -0.7, 0.5, -0.7, 0.32, -0.16);
  c.bezierCurveTo(0.22, 0.06, 0.02, 0.06, 0.04, 0.4);
}
