/** The regions that follow the customer model: each names its states and reads from a call which one it is in. */
import type { Customer } from '../customer/customer.ts';
import { LANGUAGES, MOODS, RUNGS, STEPS } from '../vocabulary.ts';
import type { Staging } from './context.ts';

export const REGIONS = {
  temper: { states: MOODS, read: ({ mood }: Customer) => mood },
  language: { states: LANGUAGES, read: ({ language }: Customer) => language },
  ladder: { states: RUNGS, read: ({ rung }: Customer) => rung },
  steps: { states: STEPS, read: (customer: Customer) => stepOf(customer) },
  clock: {
    states: ['idle', 'running', 'stopped'],
    read: (customer: Customer, staging: Staging) => clockOf(customer, staging),
  },
} as const;
export type Region = keyof typeof REGIONS;

/** The first of the five steps that is still open; the last one stays when all are done. */
function stepOf({ tally, heard, clear, agreed }: Customer): (typeof STEPS)[number] {
  if (!tally.steps.strategise && tally.turns === 0) return 'strategise';
  if (!heard) return 'acknowledge';
  if (!clear) return 'clarify';
  return agreed ? 'check' : 'present';
}

const clockOf = ({ acting }: Customer, { circumstances }: Staging): 'idle' | 'running' | 'stopped' => {
  if (circumstances.urgency === 0) return 'idle';
  return acting ? 'stopped' : 'running';
};

export const readRegion = (region: Region, customer: Customer, staging: Staging): string =>
  REGIONS[region].read(customer, staging);
