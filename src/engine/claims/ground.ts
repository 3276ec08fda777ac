/** Where a claim is played: how somebody starts, what holds for them, and what can be said to them. */
import type { Opening } from '../customer/contact.ts';
import type { Circumstances, Customer, Move, Traits } from '../customer/customer.ts';
import type { Act, AngerType, PromiseOutcome } from '../vocabulary.ts';
import type { Model } from './model.ts';

/** A gift that the parameters never allow, and one that takes approval, with it and without (TR-20, TR-21). */
export type Gift = 'beyond' | 'approved' | 'unapproved';

export const isOutside = (gift: Gift | undefined): boolean => gift === 'beyond' || gift === 'unapproved';

/** A line that somebody would like to say. */
export interface Wish {
  readonly acts: readonly Act[];
  /** Nothing beside these acts may be in the line. */
  readonly alone?: boolean;
  /** What becomes of the promise that is made with it. */
  readonly promise?: PromiseOutcome;
  /** Guidance in the way of explaining that suits this customer, or in another; it suits unless said otherwise. */
  readonly style?: 'own' | 'other';
  /** What it gives; nothing that the parameters do not allow unless said otherwise. */
  readonly gift?: Gift;
}

export interface Ground {
  readonly name: string;
  readonly angerType: AngerType;
  readonly opening: Opening;
  readonly circumstances: Circumstances;
  readonly model: Model;
  /** The contact begins in this channel; it has not moved there. */
  readonly begins: boolean;
  /** How urgent it is to the customer, whatever the model makes of it. */
  readonly urgency: number;
  /** Turns of the reference play. */
  readonly par: number;
  /** The line that carries a wish with the least beside it, to this customer here; null where there is none. */
  readonly say: (wish: Wish, circumstances: Circumstances) => Move | null;
}

/** A claim cannot be played here; the message says why. */
export class Inexpressible extends Error {}

/** Nothing that can be said here carries what a claim needs. */
export class Unsayable extends Inexpressible {
  constructor(wish: Wish) {
    super(`nothing to say that carries ${describe(wish)}`);
  }
}

const GIFTS: Readonly<Record<Gift, string>> = {
  beyond: 'beyond the parameters',
  approved: 'and gives what was approved',
  unapproved: 'and gives what was not approved',
};

function describe({ acts, alone, promise, style, gift }: Wish): string {
  const more = [
    alone ? 'and nothing else' : '',
    promise ? `with a promise that is ${promise === 'early' ? 'kept early' : promise}` : '',
    style ? `in their ${style === 'own' ? 'own' : 'wrong'} style` : '',
    gift ? GIFTS[gift] : '',
  ].filter((part) => part !== '');
  return [acts.join(' + '), ...more].join(' ');
}

export const wish = (...acts: readonly Act[]): Wish => ({ acts });
export const alone = (...acts: readonly Act[]): Wish => ({ acts, alone: true });

/** The line for a wish that a claim cannot do without; throws `Unsayable`. */
export function lineFor(ground: Ground, wanted: Wish): Move {
  const move = ground.say(wanted, ground.circumstances);
  if (!move) throw new Unsayable(wanted);
  return move;
}

/** The customer as the phone rings. */
export const start = ({ model, opening, circumstances }: Ground): Customer =>
  model.meet(opening, circumstances);

/** The same start, had the customer these traits. */
export const having = (ground: Ground, traits: Partial<Traits>): Ground => ({
  ...ground,
  circumstances: { ...ground.circumstances, traits: { ...ground.circumstances.traits, ...traits } },
});

/** The same start, had it come about like this. */
export const opened = (ground: Ground, opening: Partial<Opening>): Ground => ({
  ...ground,
  opening: { ...ground.opening, ...opening },
});

/** The same start under other circumstances. */
export const under = (ground: Ground, circumstances: Partial<Circumstances>): Ground => ({
  ...ground,
  circumstances: { ...ground.circumstances, ...circumstances },
});

export type About = (ground: Ground) => boolean;

const BOILS_FROM = 80;
const angerOf = ({ opening }: Ground): number => opening.anger + opening.waited;

/** The catalogue's types P, E and S, and the two kinds of start beside them. */
export const helpPage: About = ({ circumstances }) => circumstances.channel === 'help-page';
export const boiling: About = (ground) => angerOf(ground) >= BOILS_FROM;
export const passive: About = (ground) => ground.angerType === 'passive' && !helpPage(ground);
export const escalated: About = (ground) => ground.angerType === 'escalated' && !boiling(ground);
export const swearing: About = (ground) => ground.angerType === 'swearing';
/** Swearing that repeats or is aimed at the agent. */
export const abusive: About = (ground) => swearing(ground) && ground.opening.language >= 2;
/** A first word of it, said where a contact begins; it may come from somebody who is angry in any other way. */
export const firstWord: About = ({ begins, opening }) => begins && opening.language === 1;

export const anyOf =
  (...kinds: readonly About[]): About =>
  (ground) =>
    kinds.some((kind) => kind(ground));
export const both =
  (...kinds: readonly About[]): About =>
  (ground) =>
    kinds.every((kind) => kind(ground));

export const P_E: About = anyOf(passive, escalated);
export const P_E_S: About = anyOf(passive, escalated, swearing);
