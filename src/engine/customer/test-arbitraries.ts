/** Any customer, any circumstances, any move: what the properties are tried on. */
import fc from 'fast-check';
import { NUMBERS } from '../numbers.ts';
import {
  type Act,
  CHANNELS,
  INDUSTRIES,
  LANGUAGES,
  MOODS,
  RUNGS,
  SPOKEN_TRAPS,
  STUBBORNNESS,
  STYLES,
  TECHNIQUES,
  TONES,
} from '../vocabulary.ts';
import { ACKNOWLEDGEMENTS } from './acts.ts';
import type { Circumstances, Customer, Move, Promised } from './customer.ts';
import { customer } from './test-customer.ts';

export const ACTS: readonly Act[] = [...TECHNIQUES, ...SPOKEN_TRAPS, 'announced-hold'];

export const anyAct: fc.Arbitrary<Act> = fc.constantFrom(...ACTS);
const points = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

const promised: fc.Arbitrary<Promised> = fc.record({
  id: fc.constantFrom('by-one', 'by-five'),
  due: fc.nat(500),
  takes: fc.nat(500),
  message: fc.boolean(),
});

export const anyMove: fc.Arbitrary<Move> = fc.record({
  acts: fc.array(anyAct, { maxLength: 6 }),
  tone: fc.constantFrom(...TONES),
  negatives: fc.nat(5),
  style: fc.option(fc.constantFrom(...STYLES)),
  options: fc.nat(6),
  purpose: fc.boolean(),
  framed: fc.boolean(),
  beyond: fc.boolean(),
  promise: fc.option(promised),
  retell: fc.boolean(),
  long: fc.boolean(),
  spoiled: fc.boolean(),
});

export const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  traits: fc.record({
    pride: fc.boolean(),
    rank: fc.boolean(),
    tender: fc.boolean(),
    jest: fc.boolean(),
    gap: fc.boolean(),
    slow: fc.boolean(),
    stubborn: fc.constantFrom(...STUBBORNNESS),
    worst: fc.constantFrom(...LANGUAGES),
    style: fc.option(fc.constantFrom(...STYLES)),
  }),
  channel: fc.constantFrom(...CHANNELS),
  industry: fc.constantFrom(...INDUSTRIES),
  urgency: fc.nat(4),
  numbers: fc.constant(NUMBERS),
});

const flags = fc.record({
  heard: fc.boolean(),
  clear: fc.boolean(),
  offered: fc.boolean(),
  agreed: fc.boolean(),
  choice: fc.boolean(),
  checked: fc.boolean(),
  acting: fc.boolean(),
  owned: fc.boolean(),
  concern: fc.boolean(),
  lined: fc.boolean(),
  warned: fc.boolean(),
  masked: fc.boolean(),
  shielded: fc.boolean(),
  believesInRank: fc.boolean(),
});

export const anyCustomer: fc.Arbitrary<Customer> = fc
  .record({
    mood: fc.constantFrom(...MOODS),
    meters: fc.record({ anger: points, trust: points, composure: points }),
    flags,
    rest: fc.record({
      peak: fc.constantFrom(...MOODS),
      language: fc.constantFrom(...LANGUAGES),
      rung: fc.constantFrom(...RUNGS),
      acks: fc.subarray([...ACKNOWLEDGEMENTS]),
      trusted: fc.subarray([...ACTS]),
      used: fc.dictionary(anyAct, fc.integer({ min: 1, max: 5 })),
      tally: fc.record({
        steps: fc.record({
          strategise: fc.boolean(),
          acknowledge: fc.boolean(),
          clarify: fc.boolean(),
          present: fc.boolean(),
          check: fc.boolean(),
        }),
        abused: fc.boolean(),
        beyond: fc.boolean(),
        prevented: fc.boolean(),
        hungUp: fc.boolean(),
      }),
    }),
  })
  .map((drawn) => customer(drawn.mood, { ...drawn.meters, ...drawn.flags, ...drawn.rest }));
