/** Rules about what happens between the turns: the ring, a call taken up again, something new, the day after. */
import type { Customer, Loop } from '../../customer/customer.ts';
import { newLoop } from '../../customer/lamps.ts';
import type { Without } from './without.ts';

/** Every call is begun as if it were the first of the day. */
export const everybodyBeginsFresh: Without = (model) => ({
  ...model,
  meet: (opening, circumstances) =>
    model.meet({ ...opening, composure: circumstances.numbers.start.composure }, circumstances),
});

const pickedUp =
  (leave: (after: Customer, before: Customer, fair: boolean) => Customer): Without =>
  (model) => ({
    ...model,
    takeUpAgain: (before, circumstances, fair) => {
      const outcome = model.takeUpAgain(before, circumstances, fair);
      return { ...outcome, customer: leave(outcome.customer, before, fair) };
    },
  });

/** All that belongs to the round, as it was. */
function loopOf(customer: Customer): Loop {
  const names = Object.keys(newLoop('settled')) as readonly (keyof Loop)[];
  return Object.fromEntries(names.map((name) => [name, customer[name]])) as unknown as Loop;
}

/** A fair pause changes no language. */
export const callBackAsBefore: Without = pickedUp((after, { language }) => ({ ...after, language }));

/** Whoever was hung up on rings back without a word out of place. */
export const hangingUpCleansLanguage: Without = pickedUp((after) => ({ ...after, language: 'clean' }));

/** The call goes on where it stopped. */
export const callBackGoesOn: Without = pickedUp((after, before) => ({ ...after, ...loopOf(before) }));

const raising =
  (keep: (before: Customer) => Partial<Customer>): Without =>
  (model) => ({
    ...model,
    raiseConcern: (before, circumstances) => {
      const outcome = model.raiseConcern(before, circumstances);
      return { ...outcome, customer: { ...outcome.customer, ...keep(before) } };
    },
  });

/** All that was said, and settled, about the old concern counts for the new one. */
export const newConcernKeepsLoop: Without = raising(loopOf);

/** Whoever felt heard feels heard about the new concern too. */
export const newConcernKeepsHeard: Without = raising(({ heard }) => ({ heard }));

/** A broken promise leaves this as it was. */
export const brokenKeeps =
  (flag: 'owned' | 'choice'): Without =>
  (model) => ({
    ...model,
    comeDue: (before, ...rest) => {
      const outcome = model.comeDue(before, ...rest);
      return { ...outcome, customer: { ...outcome.customer, [flag]: before[flag] } };
    },
  });
