/** The named guards a scenario file can use. The chart's routes and the replies on offer read this one table. */
import { lampsOf } from '../customer/lamps.ts';
import { rankOf } from '../customer/mood.ts';
import { fromPoints } from '../customer/tenths.ts';
import type { Guard, GuardName } from '../scenario/scenario.ts';
import { LANGUAGES, RUNGS } from '../vocabulary.ts';
import type { CallContext } from './context.ts';

export type FactName = Exclude<GuardName, 'any' | 'not'>;
type Fact<N extends FactName> = NonNullable<Guard[N]>;
type Facts = { readonly [N in FactName]: (context: CallContext, expected: Fact<N>) => boolean };

const GUARDS: Facts = {
  heard: ({ customer }, expected) => lampsOf(customer).heard === expected,
  clear: ({ customer }, expected) => customer.clear === expected,
  offered: ({ customer }, expected) => customer.offered === expected,
  agreed: ({ customer }, expected) => customer.agreed === expected,
  checked: ({ customer }, expected) => customer.checked === expected,
  acting: ({ customer }, expected) => customer.acting === expected,
  owned: ({ customer }, expected) => customer.owned === expected,
  choice: ({ customer }, expected) => customer.choice === expected,
  concern: ({ customer }, expected) => customer.concern === expected,
  'mood-at-least': ({ customer }, mood) => rankOf(customer.mood) >= rankOf(mood),
  'mood-at-most': ({ customer }, mood) => rankOf(customer.mood) <= rankOf(mood),
  'trust-at-least': ({ customer }, points) => customer.trust >= fromPoints(points),
  'language-at-least': ({ customer }, level) => LANGUAGES.indexOf(customer.language) >= level,
  'language-at-most': ({ customer }, level) => LANGUAGES.indexOf(customer.language) <= level,
  'rung-at-least': ({ customer }, rung) => RUNGS.indexOf(customer.rung) >= RUNGS.indexOf(rung),
  approved: ({ approvals }, item) => approvals.granted.includes(item),
  promised: ({ customer }, id) => customer.ledger.some((entry) => entry.id === id),
  said: ({ said }, id) => said.includes(id),
  visited: ({ visited }, id) => visited.includes(id),
  handed: ({ handed }, how) => handed?.how === how,
  'passed-on': ({ handed }, block) => handed?.told.includes(block) ?? false,
  'called-back': ({ customer }, expected) => customer.tally.callBacks > 0 === expected,
};

const isFactName = (name: string): name is FactName => Object.hasOwn(GUARDS, name);

/** Whether one fact holds; the table guarantees that the expected value fits its name. */
export function factHolds(context: CallContext, name: FactName, expected: unknown): boolean {
  const fact = GUARDS[name] as (context: CallContext, expected: unknown) => boolean;
  return fact(context, expected);
}

/** Whether every condition written in a guard holds. */
export function holds(context: CallContext, guard: Guard | null): boolean {
  if (guard === null) return true;
  return Object.entries(guard).every(([name, expected]) => {
    if (name === 'any') return (guard.any ?? []).some((nested) => holds(context, nested));
    if (name === 'not') return !holds(context, guard.not ?? null);
    return !isFactName(name) || factHolds(context, name, expected);
  });
}
