/** Random replies: what they do, where they lead, and when. */
import { type BlockFile, REPLY_ACTS, type ReplyFile, type RoutesFile } from '../scenario/format.ts';
import {
  HANDOVER_BLOCKS,
  HANDOVERS,
  MOODS,
  RUNGS,
  SPOKEN_TRAPS,
  STYLES,
  TONES,
  TRAPS,
} from '../vocabulary.ts';
import type { Draw } from './test-draw.ts';
import { type Names, saidIn } from './test-random-names.ts';

type Guard = NonNullable<ReplyFile['when']>;
type FlatGuard = Omit<Guard, 'any' | 'not'>;
type Act = ReplyFile['acts'][number];

const FLAGS = [
  'heard',
  'clear',
  'offered',
  'agreed',
  'checked',
  'acting',
  'owned',
  'choice',
  'concern',
  'called-back',
] as const;

/** One fact at a time. */
function fact(draw: Draw, names: Names): FlatGuard {
  const facts: readonly (() => FlatGuard)[] = [
    () => ({ [draw.of(FLAGS)]: draw.rarely(2) }),
    () => ({ [draw.of(FLAGS)]: draw.rarely(2) }),
    () => ({ 'mood-at-least': draw.of(MOODS) }),
    () => ({ 'mood-at-most': draw.of(MOODS) }),
    () => ({ 'trust-at-least': draw.whole(0, 100) }),
    () => ({ 'language-at-least': draw.whole(0, 3) }),
    () => ({ 'language-at-most': draw.whole(0, 3) }),
    () => ({ 'rung-at-least': draw.of(RUNGS) }),
    () => ({ visited: draw.of(names.lines) }),
    () => (names.desks.length > 0 ? { handed: draw.of(HANDOVERS) } : {}),
    () => (names.desks.length > 0 ? { 'passed-on': draw.of(HANDOVER_BLOCKS) } : {}),
    () => (saidIn(names).length > 0 ? { said: draw.of(saidIn(names)) } : {}),
    () => (names.approval.length > 0 ? { approved: draw.of(names.approval) } : {}),
    () => (names.promises.length > 0 ? { promised: draw.of(names.promises) } : {}),
  ];
  return draw.of(facts)();
}

export function guard(draw: Draw, names: Names): Guard {
  const flat = (): FlatGuard => ({ ...fact(draw, names), ...(draw.rarely(3) ? fact(draw, names) : {}) });
  const kind = draw.whole(0, 5);
  if (kind === 0) return { ...flat(), any: [flat(), flat()] };
  if (kind === 1) return { ...flat(), not: flat() };
  return kind === 2 ? { not: { any: [flat(), flat()] } } : flat();
}

export function routes(draw: Draw, names: Names, sure: string): RoutesFile {
  const places = [...names.lines, ...names.endings];
  const guarded = (to: string) => ({ to, when: guard(draw, names) });
  const kind = draw.whole(0, 3);
  if (kind < 2) return sure;
  if (kind === 2) return [guarded(draw.of(places)), { to: sure }];
  return [guarded(sure), guarded(draw.of(places)), { to: draw.of(places) }];
}

/** What a reply leads to and whether it must stand open or tempt. */
export interface Wish {
  readonly to: string;
  readonly open: boolean;
  readonly trap: boolean;
}

function actsFor(draw: Draw, names: Names): readonly Act[] {
  const ask = names.approval.length === 0 ? 'fetch-approval' : '';
  const promise = names.promises.length === 0 ? 'over-promise' : '';
  const possible = REPLY_ACTS.filter((act) => act !== ask && act !== promise);
  const acts = draw.some(possible, 1, 4);
  return acts.includes('cushion') ? [...acts, 'agree'] : acts;
}

/** A mistake that follows from when a thing is said, or one that is among the things said. */
const trapFor = (draw: Draw, acts: readonly Act[]): (typeof TRAPS)[number] =>
  draw.of(TRAPS.filter((trap) => !isSpoken(trap) || acts.some((act) => act === trap)));

const isSpoken = (trap: string): boolean => SPOKEN_TRAPS.some((spoken) => spoken === trap);

export const reply = (draw: Draw, names: Names, wish: Wish): ReplyFile => ({
  ...block(draw, names, wish),
  to: routes(draw, names, wish.to),
});

/** What a reply does, or one block of a letter. */
export function block(draw: Draw, names: Names, { open, trap }: Omit<Wish, 'to'>): BlockFile {
  const acts = actsFor(draw, names);
  const items = [...names.can, ...names.cannot, ...names.approval];
  const styled = (names.styled && acts.includes('guide')) || draw.rarely(8);
  const promises = acts.includes('over-promise') || (names.promises.length > 0 && draw.rarely(4));
  return {
    acts: [...acts],
    ...(open ? {} : { when: guard(draw, names) }),
    ...(trap ? { trap: trapFor(draw, acts) } : {}),
    ...(acts.includes('fetch-approval') ? { asks: draw.of(names.approval) } : {}),
    ...(promises ? { promises: draw.of(names.promises) } : {}),
    ...(styled ? { style: draw.of(STYLES) } : {}),
    ...(draw.rarely(3) ? { tone: draw.of(TONES) } : {}),
    ...(draw.rarely(4) ? { negatives: draw.whole(0, 5) } : {}),
    ...(draw.rarely(4) ? { gives: [...draw.some(items, 1, 2)] } : {}),
    ...(draw.rarely(6) ? { options: draw.whole(2, 6), purpose: true, framed: true } : {}),
  };
}
