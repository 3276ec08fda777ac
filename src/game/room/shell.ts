/** Walls and windows of a home. */

import type { Rect } from '../box.ts';
import { alpha, mix } from '../color.ts';
import { ROOM } from '../palette.ts';
import { type Ctx, fill, oval } from '../rig/brush.ts';

/** Homes are drawn into a box of this size, with room for a person in the middle. */
export const HOME_BOX = { width: 640, height: 560 };

export function wall(c: Ctx, light: string, shade: string): void {
  const gradient = c.createLinearGradient(0, 0, 640, 560);
  gradient.addColorStop(0, mix(light, '#ffffff', 0.25));
  gradient.addColorStop(1, shade);
  fill(c, gradient, (p) => p.rect(0, 0, HOME_BOX.width, 1400));
}

export function drawWindow(c: Ctx, { x, y, width, height }: Rect): void {
  const sky = c.createLinearGradient(0, y, 0, y + height);
  sky.addColorStop(0, ROOM.sky);
  sky.addColorStop(1, ROOM.skyLow);
  fill(c, alpha('#7a5c3a', 0.18), (p) => p.roundRect(x - 8, y - 4, width + 22, height + 20, 10));
  fill(c, ROOM.cream, (p) => p.roundRect(x - 12, y - 12, width + 24, height + 24, 9));
  fill(c, sky, (p) => p.rect(x, y, width, height));
  fill(c, alpha('#ffffff', 0.75), oval(x + width * 0.3, y + height * 0.26, width * 0.17, 11));
  fill(c, alpha('#ffffff', 0.75), oval(x + width * 0.42, y + height * 0.31, width * 0.2, 12));
  roofs(c, { x, y, width, height });
  fill(c, ROOM.cream, (p) => {
    p.rect(x + width / 2 - 4, y, 8, height);
    p.rect(x, y + height * 0.42, width, 8);
  });
  fill(c, '#efe4cd', (p) => p.roundRect(x - 20, y + height + 8, width + 40, 13, 5));
}

function roofs(c: Ctx, { x, y, width, height }: Rect): void {
  for (const [at, wide, high] of [
    [0, 0.3, 0.3],
    [0.26, 0.26, 0.4],
    [0.5, 0.24, 0.26],
    [0.72, 0.28, 0.36],
  ] as const) {
    const top = y + height * (1 - high);
    fill(c, mix('#9fb8b4', '#7e9ca3', at), (p) => {
      p.moveTo(x + width * at, y + height);
      p.lineTo(x + width * at, top + 16);
      p.lineTo(x + width * (at + wide / 2), top);
      p.lineTo(x + width * Math.min(1, at + wide), top + 16);
      p.lineTo(x + width * Math.min(1, at + wide), y + height);
    });
  }
}
