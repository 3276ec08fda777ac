/** A voice note: the customer alone on a telephone's screen, and a microphone on the desk. */

import type { Rect } from '../box.ts';
import { alpha } from '../color.ts';
import type { Layout } from '../layout.ts';
import { UI } from '../palette.ts';
import { type Ctx, clipped, fill, oval, stroke, type Trace } from '../rig/brush.ts';
import { drawDesk, drawOffice, drawPanel } from './desk.ts';
import type { Room } from './kind.ts';
import { cardOf } from './screen.ts';
import { drawHeadset, drawLampOnDesk, drawMug } from './things.ts';

export const voiceNote: Room = {
  name: 'voice-note',
  rings: false,
  voice: 'line',
  prop: 'none',
  voicePlace: ({ voice }) => voice,
  back(c, layout, { look }) {
    drawOffice(c, layout);
    const phone = phoneOf(layout);
    const outline = phoneShape(phone, 30);
    fill(c, '#121c26', phoneShape(grown(phone, 12), 40));
    drawPanel(c, look, phone, outline);
    drawWave(c, phone, outline);
    stroke(c, '#121c26', 8, outline);
    fill(c, '#121c26', (p) => p.roundRect(phone.x + phone.width / 2 - 44, phone.y - 2, 88, 16, 8));
  },
  front(c, layout) {
    drawDesk(c, layout);
    if (layout.shape === 'wide') drawThings(c, layout);
  },
};

/** A telephone held upright; where there is no height for one, it lies across the whole width. */
function phoneOf(layout: Layout): Rect {
  const card = cardOf(layout);
  if (layout.shape !== 'wide') return { ...card, y: card.y + 8 };
  const width = Math.min(card.width, Math.max(360, card.height * 1.05));
  return { x: card.x + (card.width - width) / 2, y: card.y + 12, width, height: card.height + 60 };
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const phoneShape =
  ({ x, y, width, height }: Rect, radius: number): Trace =>
  (c) =>
    c.roundRect(x, y, width, height, radius);

/** The note as it looks on the screen: a bar of sound that was spoken, and a sign to play it. */
const LOUDNESS = [0.3, 0.6, 0.9, 0.5, 0.75, 1, 0.4, 0.65, 0.35, 0.8, 0.55, 0.25] as const;

function drawWave(c: Ctx, { x, y, width }: Rect, outline: Trace): void {
  const height = 34;
  const top = y + 26;
  clipped(c, outline, () => {
    fill(c, alpha(UI['teal-deep'], 0.92), (p) => p.roundRect(x + 20, top, width * 0.34, height, height / 2));
    fill(c, UI.paper, (p) => {
      p.moveTo(x + 34, top + 9);
      p.lineTo(x + 34, top + height - 9);
      p.lineTo(x + 48, top + height / 2);
      p.closePath();
    });
    const step = (width * 0.34 - 54) / LOUDNESS.length;
    for (const [bar, loud] of LOUDNESS.entries())
      fill(c, UI.paper, (p) =>
        p.roundRect(
          x + 56 + bar * step,
          top + height / 2 - loud * 11,
          Math.max(1.5, step * 0.5),
          loud * 22,
          1.5,
        ),
      );
  });
}

function drawThings(c: Ctx, { horizon, voice }: Layout): void {
  drawMicrophone(c, voice.x - 30, horizon + 12);
  drawLampOnDesk(c, voice.x + voice.width * 0.24, horizon + 12);
  drawMug(c, voice.x + voice.width * 0.62, horizon + 14, '#3d9a8b');
  drawHeadset(c, voice.x + voice.width * 0.82, horizon + 12);
}

/** A microphone on a stand, with its light on. */
function drawMicrophone(c: Ctx, x: number, floor: number): void {
  fill(c, alpha('#0b1620', 0.3), oval(x, floor + 2, 42, 6));
  fill(c, '#3b4d5f', (p) => p.roundRect(x - 34, floor - 9, 68, 10, 5));
  stroke(c, '#3b4d5f', 7, (p) => {
    p.moveTo(x, floor - 8);
    p.lineTo(x, floor - 46);
  });
  stroke(c, '#6d8ba3', 5, (p) => p.arc(x, floor - 84, 27, 0.2, Math.PI - 0.2));
  fill(c, '#22303e', (p) => p.roundRect(x - 18, floor - 128, 36, 62, 18));
  stroke(c, alpha('#ffffff', 0.28), 2, (p) => {
    for (const row of [0, 1, 2, 3]) {
      p.moveTo(x - 15, floor - 116 + row * 10);
      p.lineTo(x + 15, floor - 116 + row * 10);
    }
  });
  fill(c, UI.coral, oval(x, floor - 74, 4, 4));
}
