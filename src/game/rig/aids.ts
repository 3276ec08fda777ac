/** Glasses, hearing aids and earrings. */
import { alpha } from '../color.ts';
import { type Ctx, fill, MID, oval, SIDES, stroke } from './brush.ts';
import type { Look } from './look.ts';

const FRAME = '#39313a';

/** What lies on the face, below the hair. */
export function drawAids(c: Ctx, look: Look): void {
  if (look.glasses) drawGlasses(c, look, look.glasses);
}

/** What hangs at the ears, above the hair. */
export function drawFrontAids(c: Ctx, look: Look): void {
  if (look.earring && look.style !== 'braids') drawEarrings(c, look, look.earring);
  if (look.hearingAid) drawHearingAid(c, look);
}

function drawGlasses(c: Ctx, look: Look, kind: 'round' | 'square'): void {
  for (const side of SIDES) {
    const x = MID + side * 58;
    const lens = (p: Ctx) =>
      kind === 'round' ? p.ellipse(x, 266, 44, 40, 0, 0, Math.PI * 2) : p.roundRect(x - 43, 235, 86, 60, 17);
    fill(c, alpha('#eaf4ff', 0.16), lens);
    stroke(c, FRAME, 5, lens);
    stroke(c, alpha('#ffffff', 0.7), 4, (p) => {
      p.moveTo(x + 14, 242);
      p.lineTo(x + 26, 252);
    });
    stroke(c, FRAME, 5, (p) => {
      p.moveTo(MID + side * 102, 258);
      p.lineTo(MID + side * (look.cheek + 4), 252);
    });
  }
  stroke(c, FRAME, 5, (p) => {
    p.moveTo(MID - 15, 262);
    p.quadraticCurveTo(MID, 253, MID + 15, 262);
  });
}

function drawEarrings(c: Ctx, look: Look, color: string): void {
  for (const side of SIDES) {
    const x = MID + side * (look.cheek + 5);
    fill(c, color, oval(x, 322, 7, 7));
    fill(c, alpha('#ffffff', 0.7), oval(x + 2, 319.5, 2.2, 2.2));
  }
}

function drawHearingAid(c: Ctx, look: Look): void {
  const x = MID + look.cheek + 6;
  stroke(c, '#e7e2da', 9, (p) => {
    p.moveTo(x + 14, 300);
    p.bezierCurveTo(x + 26, 276, x + 18, 250, x - 2, 252);
  });
  stroke(c, '#8b8f96', 2.5, (p) => {
    p.moveTo(x - 4, 254);
    p.bezierCurveTo(x - 14, 262, x - 10, 278, x - 3, 284);
  });
  fill(c, '#3d9a8b', oval(x + 17, 288, 2.6, 2.6));
}
