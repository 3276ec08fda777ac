/** Where the customer is: one of three homes. */
import type { Rect } from '../box.ts';
import type { Ctx } from '../rig/brush.ts';
import { LOOKS } from '../rig/look.ts';
import { drawHall } from './hall.ts';
import { drawKitchen } from './kitchen.ts';
import { HOME_BOX } from './shell.ts';
import { drawStudy } from './study.ts';

type Home = (c: Ctx) => void;

/** Draws this customer's home so that it covers `rect`, cut to it by the caller. */
export function drawHome(c: Ctx, look: string, rect: Rect): void {
  const scale = Math.max(rect.width / HOME_BOX.width, rect.height / HOME_BOX.height);
  c.save();
  c.translate(rect.x + (rect.width - HOME_BOX.width * scale) / 2, rect.y);
  c.scale(scale, scale);
  homeOf(look)(c);
  c.restore();
}

const HOMES: readonly Home[] = [drawHall, drawKitchen, drawStudy];

/** Every customer keeps the same home, call after call. */
function homeOf(look: string): Home {
  const at = Math.max(0, Object.keys(LOOKS).indexOf(look));
  return HOMES[at % HOMES.length] ?? drawHall;
}
