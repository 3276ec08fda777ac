/** The three lamps (catalogue 4.1) and the loop they belong to. */
import type { Numbers } from '../numbers.ts';
import type { Lamp, Mood } from '../vocabulary.ts';
import type { Circumstances, Customer, Loop } from './customer.ts';

/** What has to be so for each lamp to light (M-04). */
export const CONDITIONS = {
  heard: ['heard'],
  cared: ['heard', 'clear', 'owned'],
  valued: ['heard', 'choice', 'checked'],
} as const satisfies Readonly<Record<Lamp, readonly (keyof Customer)[]>>;
export type Condition = (typeof CONDITIONS)[Lamp][number];

const isLit = (customer: Customer, lamp: Lamp): boolean =>
  CONDITIONS[lamp].every((condition) => customer[condition]);

export const lampsOf = (customer: Customer): Readonly<Record<Lamp, boolean>> => ({
  heard: isLit(customer, 'heard'),
  cared: isLit(customer, 'cared'),
  valued: isLit(customer, 'valued'),
});

/** Different acknowledgements that are still needed before they feel heard (4.1). */
export const acksLeft = ({ heard, acks, peak }: Loop, { acksNeeded }: Numbers): number =>
  heard ? 0 : Math.max(0, acksNeeded[peak] - acks.length);

/** The gates' reading of Heard: on a help page nobody waits to be heard (4.4 A2). */
export const countsAsHeard = (customer: Customer, { channel }: Circumstances): boolean =>
  customer.heard || channel === 'help-page';

export const isHeard = ({ acks, peak }: Loop, { acksNeeded }: Numbers): boolean =>
  acks.length >= acksNeeded[peak];

/** A new round about a new concern, starting in `mood`. */
export const newLoop = (mood: Mood): Loop => ({
  peak: mood,
  used: {},
  acks: [],
  heard: false,
  clear: false,
  offered: false,
  agreed: false,
  choice: false,
  checked: false,
});
