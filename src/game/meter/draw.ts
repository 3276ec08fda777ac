/** Calm scale, lamps and composure ring, drawn into boxes that begin at (0, 0). */
import type { Lamp, Mood } from '../../engine/vocabulary.ts';
import type { Size } from '../box.ts';
import { alpha, mix } from '../color.ts';
import { LAMP_COLORS, MOOD_COLORS, UI } from '../palette.ts';
import { type Ctx, clipped, faded, fill, glow, oval, stroke, type Trace } from '../rig/brush.ts';
import { LAMP_SHAPES, MOOD_SHAPES } from './marks.ts';
import type { Mark, MeterScale, Zone } from './scale.ts';

/** The calm scale with its zones, its thresholds both ways and the marker where the customer is. */
export function drawMeter(c: Ctx, size: Size, scale: MeterScale, { calm, mood }: Standing): void {
  const bar = barOf(size);
  drawZones(c, bar, scale.zones);
  for (const mark of scale.marks) drawMark(c, bar, mark);
  drawMarker(c, bar, calm, mood);
}

/** How the customer stands. */
export interface Standing {
  readonly calm: number;
  readonly mood: Mood;
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function barOf({ width, height }: Size): Bar {
  const thick = Math.max(8, Math.min(20, height * 0.42));
  const side = thick * 0.85;
  return { x: side, y: (height - thick) / 2, width: width - 2 * side, height: thick };
}

function at(bar: Bar, calm: number): number {
  return bar.x + (bar.width * calm) / 100;
}

function drawZones(c: Ctx, bar: Bar, zones: readonly Zone[]): void {
  const outline: Trace = (p) => p.roundRect(bar.x, bar.y, bar.width, bar.height, bar.height / 2);
  clipped(c, outline, () => {
    for (const zone of zones) {
      fill(c, MOOD_COLORS[zone.mood].fill, (p) =>
        p.rect(at(bar, zone.from), bar.y, at(bar, zone.to) - at(bar, zone.from) + 1, bar.height),
      );
    }
    fill(c, alpha('#ffffff', 0.22), (p) => p.rect(bar.x, bar.y, bar.width, bar.height * 0.4));
  });
  for (const { mood, from, to } of zones) drawZoneMark(c, bar, mood, (from + to) / 2);
  stroke(c, UI.ink, 1.6, outline);
}

function drawZoneMark(c: Ctx, bar: Bar, mood: Mood, calm: number): void {
  const radius = bar.height * 0.26;
  placed(c, [at(bar, calm), bar.y + bar.height / 2, radius], () =>
    fill(c, alpha(MOOD_COLORS[mood].deep, 0.55), MOOD_SHAPES[mood]),
  );
}

/** Hotter thresholds are notches below the bar pointing left, calmer ones above it pointing right. */
function drawMark(c: Ctx, bar: Bar, { calm, way, mood }: Mark): void {
  const hotter = way === 'hotter';
  const x = at(bar, calm);
  const edge = hotter ? bar.y + bar.height : bar.y;
  const out = (hotter ? 1 : -1) * bar.height * 0.38;
  const lean = (hotter ? -1 : 1) * bar.height * 0.45;
  stroke(c, UI.ink, 1.4, (p) => {
    p.moveTo(x, edge);
    p.lineTo(x, edge - out * 0.9);
  });
  fill(c, MOOD_COLORS[mood].deep, (p) => {
    p.moveTo(x, edge + out * 0.3);
    p.lineTo(x, edge + out * 1.5);
    p.lineTo(x + lean, edge + out * 0.9);
    p.closePath();
  });
}

function drawMarker(c: Ctx, bar: Bar, calm: number, mood: Mood): void {
  const radius = bar.height * 0.74;
  placed(c, [at(bar, calm), bar.y + bar.height / 2, radius], () => {
    fill(c, alpha(UI.ink, 0.25), oval(0.08, 0.2, 1.08, 1.08));
    fill(c, UI.paper, oval(0, 0, 1.08, 1.08));
    stroke(c, UI.ink, 0.16, oval(0, 0, 1.08, 1.08));
    c.scale(0.68, 0.68);
    fill(c, MOOD_COLORS[mood].fill, MOOD_SHAPES[mood]);
    stroke(c, MOOD_COLORS[mood].deep, 0.2, MOOD_SHAPES[mood]);
  });
}

/** One lamp in a square box; `light` is how brightly it burns, 0 to 1. */
export function drawLamp(c: Ctx, size: Size, lamp: Lamp, light: number): void {
  const x = size.width / 2;
  const y = size.height / 2;
  const radius = Math.min(x, y);
  const color = LAMP_COLORS[lamp];
  faded(c, light, () => glow(c, alpha(color, 0.85), alpha(color, 0), [x, y, radius]));
  fill(c, mix('#d9d6cc', mix(color, '#ffffff', 0.55), light), oval(x, y, radius * 0.7, radius * 0.7));
  stroke(c, UI.ink, radius * 0.07, oval(x, y, radius * 0.7, radius * 0.7));
  placed(c, [x, y, radius * 0.38], () => {
    fill(c, mix('#f0ede4', mix(color, UI.ink, 0.12), light), LAMP_SHAPES[lamp]);
    stroke(c, mix('#77736a', UI.ink, light), 0.2, LAMP_SHAPES[lamp]);
  });
}

/** The composure ring: the arc is how much is left, `breath` (0 to 1) swells it. */
export function drawRing(c: Ctx, size: Size, composure: number, breath: number): void {
  const x = size.width / 2;
  const y = size.height / 2;
  const radius = Math.min(x, y) * (0.66 + 0.12 * breath);
  const color = composure < 35 ? UI.coral : UI.teal;
  fill(c, alpha(color, 0.12 + 0.12 * breath), oval(x, y, radius, radius));
  stroke(c, '#cfc9b8', radius * 0.2, oval(x, y, radius, radius));
  stroke(c, color, radius * 0.2, (p) =>
    p.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + (Math.PI * 2 * Math.max(0.5, composure)) / 100),
  );
  fill(c, color, oval(x, y, radius * 0.34, radius * 0.34));
}

function placed(c: Ctx, [x, y, size]: readonly [number, number, number], draw: () => void): void {
  c.save();
  c.translate(x, y);
  c.scale(size, size);
  draw();
  c.restore();
}
