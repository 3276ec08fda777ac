/** One turn of the affect model: what a customer makes of a move (catalogue 4.4). */
import { actsOf, isOffer } from './acts.ts';
import { changeMood, drift, keepFloor, loseTrust, tickClock, wear, weighWords } from './after-line.ts';
import type { Circumstances, Customer, Move, Outcome } from './customer.ts';
import { closeDraft, type Draft, openDraft } from './draft.ts';
import { takeEffect } from './effects.ts';
import { isAbusive } from './limits.ts';
import { weigh } from './weigh.ts';

/**
 * Plays one move against a customer. Pure: the same customer, circumstances and move give the same outcome. The changes
 * of every meter add up to its movement.
 */
export function takeTurn(customer: Customer, circumstances: Circumstances, move: Move): Outcome {
  const draft = openDraft(customer, circumstances, move, actsOf(move, circumstances.traits));
  for (const act of draft.acts) {
    weigh(draft, act);
    takeEffect(draft, act);
  }
  weighWords(draft);
  loseTrust(draft);
  tickClock(draft);
  drift(draft);
  keepFloor(draft);
  changeMood(draft);
  wear(draft);
  count(draft);
  return closeDraft(draft);
}

function count(draft: Draft): void {
  const { tally, customer, circumstances, move } = draft;
  tally.turns += draft.turns;
  tally.readings += 1;
  tally.angerSum += customer.anger;
  tally.lowestComposure = Math.min(tally.lowestComposure, customer.composure);
  tally.abused ||= isAbusive(customer, circumstances) || isAbusive(draft.before, circumstances);
  tally.snappedLast = draft.acts.includes('snap');
  if (!move.beyond || !isTakenUp(draft)) return;
  tally.beyond = true;
  draft.traps.add('beyond-parameters');
}

/** An offer that meets a shut gate gives nothing away, whatever it held. */
const isTakenUp = ({ acts, customer }: Draft): boolean => customer.offered || !acts.some(isOffer);
