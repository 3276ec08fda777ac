/** Single lines said to a customer, and what each act in them was worth. */
import type { Rule } from '../customer/change.ts';
import type { Customer, Move, Outcome } from '../customer/customer.ts';
import { SILENT } from '../customer/draft.ts';
import { moodAfter } from '../customer/mood.ts';
import { fromPoints, toPoints } from '../customer/tenths.ts';
import type { Act, Mood } from '../vocabulary.ts';
import { type Ground, lineFor, start, Unsayable, type Wish } from './ground.ts';

export const answer = (ground: Ground, customer: Customer, move: Move): Outcome =>
  ground.model.takeTurn(customer, ground.circumstances, move);

/** What comes of one line. */
export const said = (ground: Ground, customer: Customer, wanted: Wish): Outcome =>
  answer(ground, customer, lineFor(ground, wanted));

/** The customer after one line after the other. */
export const afterLines = (ground: Ground, customer: Customer, wishes: readonly Wish[]): Customer =>
  wishes.reduce((now, wanted) => said(ground, now, wanted).customer, customer);

/** Points of anger that these acts moved in a turn; negative calms. */
export function worth({ changes }: Outcome, ...acts: readonly Act[]): number {
  const own = changes.filter(
    ({ meter, technique }) => meter === 'anger' && technique !== null && acts.includes(technique),
  );
  return toPoints(own.reduce((sum, { delta }) => sum + delta, 0));
}

/** Points of trust that one act gave in a turn, or cost. */
export function trustBy({ changes }: Outcome, act: Act): number {
  const own = changes.filter(({ meter, technique }) => meter === 'trust' && technique === act);
  return toPoints(own.reduce((sum, { delta }) => sum + delta, 0));
}

/** Points of composure that a rule took from the agent in a turn. */
export function spent({ changes }: Outcome, by: Rule): number {
  const own = changes.filter(({ meter, rule }) => meter === 'composure' && rule === by);
  return -toPoints(own.reduce((sum, { delta }) => sum + delta, 0));
}

/** What one act is worth in the line that carries it. */
export const worthOf = (ground: Ground, customer: Customer, act: Act, how: Partial<Wish> = {}): number =>
  worth(said(ground, customer, { acts: [act], ...how }), act);

/** A turn in which nothing is said or done. */
export const idle = (ground: Ground, customer: Customer): Outcome => answer(ground, customer, SILENT);

export const anger = (customer: Customer): number => toPoints(customer.anger);
export const composure = (customer: Customer): number => toPoints(customer.composure);

/** At this anger, but in the mood that they come to it in. */
export function comingFrom(ground: Ground, mood: Mood, points: number): Customer {
  const anger = fromPoints(points);
  return { ...start(ground), anger, mood: moodAfter(mood, anger, ground.circumstances.numbers) };
}

/** Heard, as if everything that takes had been said before this call was looked at. */
export const heard = (customer: Customer): Customer => ({ ...customer, heard: true });
/** Heard and clear. */
export const understood = (customer: Customer): Customer => ({ ...customer, heard: true, clear: true });

/** Those of the acts that can be said here at all; throws `Unsayable` where there are none. */
export function sayable<A extends Act>(ground: Ground, acts: readonly A[]): readonly A[] {
  const found = acts.filter((act) => ground.say({ acts: [act] }, ground.circumstances) !== null);
  if (found.length === 0) throw new Unsayable({ acts });
  return found;
}
