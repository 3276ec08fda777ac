/** The affect model as the claims call it; a rule that has no number of its own can be left out here. */
import { comeDue, meet, raiseConcern, takeUpAgain } from '../customer/contact.ts';
import { takeTurn } from '../customer/turn.ts';

export interface Model {
  readonly meet: typeof meet;
  readonly takeTurn: typeof takeTurn;
  readonly takeUpAgain: typeof takeUpAgain;
  readonly raiseConcern: typeof raiseConcern;
  readonly comeDue: typeof comeDue;
}

export const MODEL: Model = { meet, takeTurn, takeUpAgain, raiseConcern, comeDue };
