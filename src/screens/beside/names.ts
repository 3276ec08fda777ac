import type { Whose } from '../../engine/ghost/beside.ts';
import type { InterfaceKey } from '../texts.ts';

/** What the call beside one's own is called. */
export const WHOSE_NAMES = {
  own: 'beside.names.own',
  day: 'beside.names.day',
  match: 'beside.names.round',
  season: 'beside.names.round',
} as const satisfies Readonly<Record<Whose, InterfaceKey>>;
