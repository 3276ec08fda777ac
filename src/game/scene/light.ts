/** Light over the whole stage: colour at the edges, a warm glow, dimming. */
import type { Scene } from 'phaser';
import type { Mood } from '../../engine/vocabulary.ts';
import type { Rect, Size } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { MOOD_COLORS, ROOM } from '../palette.ts';
import { type Ctx, fill, glow } from '../rig/brush.ts';
import { Picture } from './picture.ts';

const DIM = 0.5;
const SPARE = 40;

export class Light {
  readonly #scene: Scene;
  readonly #still: boolean;
  readonly #edges: Picture;
  readonly #warmth: Picture;
  readonly #dim: Picture;

  constructor(scene: Scene, still: boolean) {
    this.#scene = scene;
    this.#still = still;
    this.#warmth = new Picture(scene, 'warmth', 1);
    this.#dim = new Picture(scene, 'dim', 6);
    this.#edges = new Picture(scene, 'edges', 8);
    for (const picture of [this.#edges, this.#warmth, this.#dim]) picture.image.setAlpha(0);
  }

  place(layout: Layout): void {
    const full = beyond(layout.size);
    // Soft light needs few pixels.
    this.#edges.place(full, 0.25);
    this.#dim.place(full, 0.05);
    this.#dim.draw((c, size) => fill(c, '#0d1924', (p) => p.rect(0, 0, size.width, size.height)));
    this.#warmth.place(layout.customer, 0.5);
    this.#warmth.draw(drawWarmth);
  }

  /** A short colour at the edges when the mood changes. */
  wash(mood: Mood): void {
    if (this.#still) return;
    this.#edges.draw((c, size) => drawEdges(c, size, MOOD_COLORS[mood].fill));
    this.#pulse(this.#edges, 0.6, 500);
  }

  /** A turning point: warm light around the customer that stays a moment. */
  warm(): void {
    this.#pulse(this.#warmth, 0.9, 1400);
  }

  dim(dimmed: boolean): void {
    const image = this.#dim.image;
    const to = dimmed ? DIM : 0;
    if (this.#still) image.setAlpha(to);
    else if (image.alpha !== to) this.#scene.tweens.add({ targets: image, alpha: to, duration: 300 });
  }

  /** Without movement the light comes and goes in one step. */
  #pulse({ image }: Picture, alpha: number, hold: number): void {
    const duration = this.#still ? 1 : 260;
    this.#scene.tweens.add({ targets: image, alpha: { from: 0, to: alpha }, duration, hold, yoyo: true });
  }
}

/** A little more than the screen: so few pixels have blurred edges, which must not be seen. */
function beyond({ width, height }: Size): Rect {
  return { x: -SPARE, y: -SPARE, width: width + 2 * SPARE, height: height + 2 * SPARE };
}

function drawEdges(c: Ctx, { width, height }: Size, color: string): void {
  const gradient = c.createRadialGradient(
    width / 2,
    height / 2,
    Math.min(width, height) * 0.4,
    width / 2,
    height / 2,
    Math.hypot(width, height) * 0.52,
  );
  gradient.addColorStop(0, alpha(color, 0));
  gradient.addColorStop(1, alpha(color, 0.8));
  fill(c, gradient, (p) => p.rect(0, 0, width, height));
}

function drawWarmth(c: Ctx, { width, height }: Size): void {
  glow(c, alpha(ROOM.lampLight, 0.95), alpha(ROOM.lampLight, 0), [
    width / 2,
    height / 2,
    Math.min(width, height) * 0.6,
  ]);
}
