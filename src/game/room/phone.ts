/** A telephone call: the agent's dusky office, and the customer's home in a split-screen panel. */
import type { Layout } from '../layout.ts';
import type { Ctx, Trace } from '../rig/brush.ts';
import { drawDesk, drawOffice, drawPanel } from './desk.ts';
import type { Room } from './kind.ts';
import { drawHeadset, drawLampOnDesk, drawMug, drawNotepad, drawTelephone } from './things.ts';

export const phone: Room = {
  name: 'phone',
  rings: true,
  voice: 'line',
  prop: 'handset',
  voicePlace: ({ voice }) => voice,
  back(c, layout, { look }) {
    drawOffice(c, layout);
    drawPanel(c, look, visibleWindow(layout), panelShape(layout));
  },
  front(c, layout) {
    drawDesk(c, layout);
    if (layout.shape === 'wide') drawThings(c, layout);
  },
};

/** The panel's part above the desk decides how large the home is drawn. */
function visibleWindow({ window, horizon }: Layout) {
  return { ...window, height: horizon - window.y };
}

/** On a wide screen the panel's left edge leans, the way a split screen in a film does. */
function panelShape({ window, shape, horizon }: Layout): Trace {
  const { x, y, width } = window;
  const floor = horizon + 30;
  if (shape === 'tall') return (c) => c.rect(x - 8, y, width + 16, floor - y);
  if (shape === 'short') return (c) => c.roundRect(x, y, width, floor - y, 20);
  return (c) => {
    c.moveTo(x + 74, y);
    c.lineTo(x + width - 28, y);
    c.quadraticCurveTo(x + width, y, x + width, y + 28);
    c.lineTo(x + width, floor);
    c.lineTo(x, floor);
    c.lineTo(x + 48, y + 22);
    c.quadraticCurveTo(x + 52, y, x + 74, y);
  };
}

function drawThings(c: Ctx, { horizon, voice }: Layout): void {
  drawTelephone(c, voice.x - 42, horizon + 8);
  drawLampOnDesk(c, voice.x + voice.width * 0.22, horizon + 12);
  if (voice.width < 330) return;
  drawNotepad(c, voice.x + voice.width * 0.42, horizon + 20);
  drawMug(c, voice.x + voice.width * 0.74, horizon + 14, '#e8775d');
  drawHeadset(c, voice.x + voice.width * 0.9, horizon + 12);
}
