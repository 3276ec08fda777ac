/** The three lamps (catalogue 4.1) and the loop they belong to. */
import type { Numbers } from '../numbers.ts';
import type { Lamp, Mood } from '../vocabulary.ts';
import type { Circumstances, Customer, Loop } from './customer.ts';

export const lampsOf = (customer: Customer): Readonly<Record<Lamp, boolean>> => ({
  heard: customer.heard,
  cared: customer.heard && customer.clear && customer.owned,
  valued: customer.heard && customer.choice && customer.checked,
});

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
