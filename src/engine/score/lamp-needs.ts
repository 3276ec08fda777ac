/** What the lamps that stayed dark were waiting for (catalogue 4.1, Three lamps). */
import type { Customer } from '../customer/customer.ts';
import { lampsOf } from '../customer/lamps.ts';
import type { Lamp } from '../vocabulary.ts';

const LAMP_NEEDS = ['understanding', 'concern', 'owner', 'choice', 'check'] as const;
export type LampNeed = (typeof LAMP_NEEDS)[number];

const FOR_LAMP: Readonly<Record<Lamp, readonly LampNeed[]>> = {
  heard: ['understanding'],
  cared: ['understanding', 'concern', 'owner'],
  valued: ['understanding', 'choice', 'check'],
};

const IS_MET: Readonly<Record<LampNeed, (customer: Customer) => boolean>> = {
  understanding: ({ heard }) => heard,
  concern: ({ clear }) => clear,
  owner: ({ owned }) => owned,
  choice: ({ choice }) => choice,
  check: ({ checked }) => checked,
};

/** By lamp; nothing where it is lit. */
export function lampNeeds(customer: Customer): Readonly<Record<Lamp, readonly LampNeed[]>> {
  const lit = lampsOf(customer);
  const open = (lamp: Lamp) => (lit[lamp] ? [] : FOR_LAMP[lamp].filter((need) => !IS_MET[need](customer)));
  return { heard: open('heard'), cared: open('cared'), valued: open('valued') };
}
