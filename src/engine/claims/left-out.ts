/** Rules of the model that have no number: what it comes to without them. */
import { isAgreement, isLimit } from '../customer/acts.ts';
import type { Customer, Move } from '../customer/customer.ts';
import { LANGUAGES } from '../vocabulary.ts';
import type { Model } from './model.ts';

export type Without = (model: Model) => Model;

/** Every turn as it is, but for what it makes of the customer. */
const turning =
  (leave: (after: Customer, before: Customer, move: Move) => Customer): Without =>
  (model) => ({
    ...model,
    takeTurn: (before, circumstances, move) => {
      const outcome = model.takeTurn(before, circumstances, move);
      return { ...outcome, customer: leave(outcome.customer, before, move) };
    },
  });

/** In no turn does anything get more urgent. */
export const clockStandsStill: Without = (model) => ({
  ...model,
  takeTurn: (customer, circumstances, move) =>
    model.takeTurn(customer, { ...circumstances, urgency: 0 }, move),
});

const setsLimit = ({ acts }: Move): boolean => acts.some(isLimit);
const levelOf = ({ language }: Customer): number => LANGUAGES.indexOf(language);

/** Nobody is too stubborn for a limit; they still cool down as the stubborn do. */
export const everybodyListens: Without = (model) => ({
  ...model,
  takeTurn: (customer, circumstances, move) => {
    const stubborn = setsLimit(move) ? 'no' : circumstances.traits.stubborn;
    return model.takeTurn(
      customer,
      { ...circumstances, traits: { ...circumstances.traits, stubborn } },
      move,
    );
  },
});

/** Language comes down by limits alone. */
export const languageStays: Without = turning((after, before, move) =>
  levelOf(after) < levelOf(before) && !setsLimit(move) ? { ...after, language: before.language } : after,
);

/** A fair pause changes no language. */
export const callBackAsBefore: Without = (model) => ({
  ...model,
  takeUpAgain: (before, circumstances, fair) => {
    const outcome = model.takeUpAgain(before, circumstances, fair);
    return { ...outcome, customer: { ...outcome.customer, language: before.language } };
  },
});

/** The next person knows all that the first one heard. */
export const transferKeepsHeard: Without = turning((after, { heard, acks, peak }, { acts }) =>
  acts.includes('dump-transfer') ? { ...after, heard, acks, peak } : after,
);

/** The heated settle on something as the prickly do. */
export const heatedAgree: Without = (model) => ({
  ...model,
  takeTurn: (customer, circumstances, move) => {
    const mood = customer.mood === 'heated' && move.acts.some(isAgreement) ? 'prickly' : customer.mood;
    return model.takeTurn({ ...customer, mood }, circumstances, move);
  },
});
