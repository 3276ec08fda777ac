import { type Act, TRAP_IDS, type Trap } from '../../engine/vocabulary.ts';
import type { Texts } from '../texts.ts';

/** What a technique or a spoken trap is called. Pure. */
export function actName({ coach }: Texts, act: Act): string {
  return isTrap(act) ? coach(`traps.${act}.name`) : coach(`acts.${act}.name`);
}

export function isTrap(act: Act): act is Act & Trap {
  return Object.hasOwn(TRAP_IDS, act);
}
