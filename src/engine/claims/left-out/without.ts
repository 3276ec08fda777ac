/** How a rule of the model that has no number is left out: the model goes on as it is, but for that. */
import type { Circumstances, Customer, Move, Outcome } from '../../customer/customer.ts';
import type { Model } from '../model.ts';

export type Without = (model: Model) => Model;

/** Every turn as it is, but for what it makes of the customer. */
export const turning =
  (
    leave: (outcome: Outcome, before: Customer, move: Move, circumstances: Circumstances) => Customer,
  ): Without =>
  (model) => ({
    ...model,
    takeTurn: (before, circumstances, move) => {
      const outcome = model.takeTurn(before, circumstances, move);
      return { ...outcome, customer: leave(outcome, before, move, circumstances) };
    },
  });

/** Every turn as it would be under other circumstances. */
export const supposing =
  (suppose: (circumstances: Circumstances, move: Move) => Circumstances): Without =>
  (model) => ({
    ...model,
    takeTurn: (before, circumstances, move) => model.takeTurn(before, suppose(circumstances, move), move),
  });
