/** Rules about what goes on in a turn beside the line: the clock, the floor, the language. */
import { isLimit } from '../../customer/acts.ts';
import type { Circumstances, Customer, Move } from '../../customer/customer.ts';
import { hotter, moodAfter } from '../../customer/mood.ts';
import { FULL, fromPoints, roundTenths, withinRange } from '../../customer/tenths.ts';
import { LANGUAGES } from '../../vocabulary.ts';
import { supposing, turning, type Without } from './without.ts';

/** In no turn does anything get more urgent. */
export const clockStandsStill: Without = supposing((circumstances) => ({ ...circumstances, urgency: 0 }));

/** The same customer after the same turn, but for this anger. */
function withAnger(
  customer: Customer,
  anger: number,
  before: Customer,
  { numbers }: Circumstances,
): Customer {
  const mood = moodAfter(before.mood, anger, numbers);
  const peak = customer.heard ? customer.peak : hotter(customer.peak, mood);
  const angerSum = customer.tally.angerSum + anger - customer.anger;
  return { ...customer, anger, mood, peak, tally: { ...customer.tally, angerSum } };
}

/** What is urgent gets more urgent whoever acts. */
export const clockNeverStops: Without = turning(({ customer }, before, _, circumstances) =>
  customer.acting
    ? withAnger(
        customer,
        withinRange(customer.anger + fromPoints(circumstances.urgency)),
        before,
        circumstances,
      )
    : customer,
);

/** Whoever was calmer than their trust allows gets as hot as it asks for. */
export const floorLifts: Without = turning(({ customer }, before, _, circumstances) => {
  const floor = roundTenths(circumstances.numbers.floor * (FULL - customer.trust));
  return customer.anger < floor ? withAnger(customer, floor, before, circumstances) : customer;
});

const setsLimit = ({ acts }: Move): boolean => acts.some(isLimit);
const levelOf = ({ language }: Customer): number => LANGUAGES.indexOf(language);

/** Language comes down by limits alone. */
export const languageStays: Without = turning(({ customer }, before, move) =>
  levelOf(customer) < levelOf(before) && !setsLimit(move)
    ? { ...customer, language: before.language }
    : customer,
);

/** The stubborn stop swearing when they calm down; they ignore the limits they ignored. */
export const stubbornCoolDown: Without = supposing((circumstances, move) =>
  setsLimit(move) ? circumstances : { ...circumstances, traits: { ...circumstances.traits, stubborn: 'no' } },
);
