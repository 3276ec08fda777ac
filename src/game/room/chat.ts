/** A chat: the agent's screen fills the wall; words left, the customer's picture right. */

import type { Rect } from '../box.ts';
import type { Layout } from '../layout.ts';
import { type Ctx, faded, fill } from '../rig/brush.ts';
import { roomOnScreen } from './room-on-screen.ts';
import { drawLines, type Sheet } from './screen.ts';

export const chat = roomOnScreen({ name: 'chat', sheet: drawOldMessages });

/** What was written before: lines without words. */
function drawOldMessages(c: Ctx, { bubble }: Layout, { x, width }: Sheet): void {
  const right = x + width;
  const floor = bubble.y + bubble.height;
  faded(c, 0.75, () => message(c, { x: right - 236, y: floor + 70, width: 216, height: 58 }, '#bfe0d8'));
}

function message(c: Ctx, { x, y, width, height }: Rect, color: string): void {
  fill(c, color, (p) => p.roundRect(x, y, width, height, 14));
  drawLines(c, { x: x + 16, y: y + 14, width: width * 0.78, height: height - 24 });
}
