/** Which cue moves what. Cues without a picture of their own are not listed: dropping a cue changes nothing. */
import type { Cue, CueType } from '../../engine/chart/cues.ts';
import { MOODS } from '../../engine/vocabulary.ts';
import type { Customer } from './customer.ts';
import type { Light } from './light.ts';
import type { Signs } from './signs.ts';

/** What cues can move. */
export interface Cast {
  readonly customer: Customer;
  readonly light: Light;
  readonly signs: Signs;
}

type Players = { readonly [T in CueType]?: (cast: Cast, cue: Extract<Cue, { type: T }>) => void };

const PLAYERS: Players = {
  'picked-up'({ customer }) {
    customer.jump(true);
  },
  mood({ customer, light }, { from, to }) {
    customer.jump(MOODS.indexOf(to) > MOODS.indexOf(from));
    light.wash(to);
  },
  lamp({ customer }, { lit }) {
    if (lit) customer.relieve();
  },
  'turning-point'({ customer, light }) {
    customer.relieve();
    light.warm();
  },
  'concern-told'({ signs }) {
    signs.turnCard();
  },
  'called-back'({ customer }) {
    customer.comeBack();
  },
};

export function playCue(cast: Cast, cue: Cue): void {
  // One entry per type takes exactly that type's cue, which the compiler cannot follow through the lookup.
  const player = PLAYERS[cue.type] as ((cast: Cast, cue: Cue) => void) | undefined;
  player?.(cast, cue);
}
