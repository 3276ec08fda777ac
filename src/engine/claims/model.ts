/** The affect model as the claims call it; a rule that has no number of its own can be left out here. */
import { takeUpAgain } from '../customer/contact.ts';
import { takeTurn } from '../customer/turn.ts';

export interface Model {
  readonly takeTurn: typeof takeTurn;
  readonly takeUpAgain: typeof takeUpAgain;
}

export const MODEL: Model = { takeTurn, takeUpAgain };
