/** The agent's own side: the office wall behind everything, the desk in front of everything. */

import type { Rect } from '../box.ts';
import { alpha, mix } from '../color.ts';
import type { Layout } from '../layout.ts';
import { ROOM, UI } from '../palette.ts';
import { type Ctx, clipped, fill, glow, stroke, type Trace } from '../rig/brush.ts';
import { drawHome } from './surroundings.ts';

/** A dusky wall with lamplight, so that the customer's side is the bright one. */
export function drawOffice(c: Ctx, { size, shape }: Layout): void {
  const gradient = c.createLinearGradient(0, 0, 0, size.height);
  gradient.addColorStop(0, mix(ROOM.office, '#4d7188', 0.5));
  gradient.addColorStop(1, ROOM.officeDark);
  fill(c, gradient, (p) => p.rect(0, 0, size.width, size.height));
  const reach = Math.max(size.width, size.height) * 0.5;
  glow(c, alpha(ROOM.lampLight, 0.22), alpha(ROOM.lampLight, 0), [
    size.width * 0.1,
    size.height * 0.25,
    reach,
  ]);
  if (shape === 'wide') panels(c, size.width * 0.5, size.height);
}

function panels(c: Ctx, width: number, height: number): void {
  stroke(c, alpha('#ffffff', 0.05), 3, (p) => {
    for (let x = 90; x < width; x += 170) {
      p.moveTo(x, 0);
      p.lineTo(x, height);
    }
  });
}

export function drawDesk(c: Ctx, { size, horizon }: Layout): void {
  const gradient = c.createLinearGradient(0, horizon, 0, size.height);
  gradient.addColorStop(0, '#a06c44');
  gradient.addColorStop(1, '#6d4529');
  fill(c, alpha('#0b1620', 0.22), (p) => p.rect(0, horizon - 5, size.width, 8));
  fill(c, gradient, (p) => p.rect(0, horizon, size.width, size.height - horizon));
  fill(c, ROOM.woodLight, (p) => p.rect(0, horizon, size.width, 7));
  stroke(c, alpha('#4a2c17', 0.28), 2, (p) => {
    for (let row = 1; row < 9; row++) {
      const y = horizon + 7 + row * row * 4.5;
      p.moveTo(0, y);
      p.bezierCurveTo(size.width * 0.3, y + 5, size.width * 0.6, y - 5, size.width, y + 3);
    }
  });
}

/** The customer's surroundings inside a frame of this shape. */
export function drawPanel(c: Ctx, look: string, rect: Rect, outline: Trace): void {
  c.save();
  c.shadowColor = alpha('#08121c', 0.45);
  c.shadowBlur = 26;
  c.shadowOffsetY = 6;
  fill(c, UI.paper, outline);
  c.restore();
  clipped(c, outline, () => drawHome(c, look, rect));
  stroke(c, UI.paper, 7, outline);
}
