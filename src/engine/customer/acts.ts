/** Families of acts that the rules speak of (catalogue 4.4 and section 3). */
import { type Act, SPOKEN_TRAPS, type Technique, type Trap } from '../vocabulary.ts';
import type { Move, Traits } from './customer.ts';

/** T-01 to T-09: what can make a customer feel heard. */
export const ACKNOWLEDGEMENTS = [
  'listen',
  'mirror',
  'validate',
  'empathise',
  'apologise',
  'ally',
  'hear-out',
  'team-listens',
  'voice-note',
] as const satisfies readonly Technique[];

/** T-13 to T-17: what can make the concern clear. */
export const ASKS = [
  'say-back',
  'open-question',
  'ask-hope',
  'detail-check',
  'back-to-basics',
] as const satisfies readonly Technique[];

const EXPLANATIONS = ['guide', 'say-why', 'reset-expectations', 'explain-policy'] as const;
const CLOSINGS = ['prevent', 'check-back', 'anything-else', 'name-channels'] as const;
/** What asks the customer to settle on something; an over-promise does so with a time that cannot be met. */
const AGREEMENTS = ['agree', 'over-promise'] as const;
const OFFERS = ['present', 'options', ...AGREEMENTS] as const;
export const LIMITS = ['name-swearing', 'draw-line', 'warn'] as const;
export type Limit = (typeof LIMITS)[number];
/** T-03, T-04, T-06: what makes a limit warm. */
export const WARM = ['validate', 'empathise', 'ally'] as const;

/** Traps whose one use in a line is a slip even if the line as a whole calmed (catalogue 4.4 B2). */
const SLIPS = SPOKEN_TRAPS.filter((trap) => trap !== 'dump-transfer' && trap !== 'hang-up');

const within = (family: readonly string[], act: string): boolean => family.includes(act);

export const isAcknowledgement = (act: Act): act is (typeof ACKNOWLEDGEMENTS)[number] =>
  within(ACKNOWLEDGEMENTS, act);
export const isAsk = (act: Act): act is (typeof ASKS)[number] => within(ASKS, act);
export const isExplanation = (act: Act): boolean => within(EXPLANATIONS, act);
export const isClosing = (act: Act): boolean => within(CLOSINGS, act);
export const isAgreement = (act: Act): boolean => within(AGREEMENTS, act);
export const isOffer = (act: Act): boolean => within(OFFERS, act);
export const isLimit = (act: Act): act is Limit => within(LIMITS, act);
export const isWarm = (act: Act): boolean => within(WARM, act);
export const isSpokenTrap = (act: Act): act is Act & Trap => within(SPOKEN_TRAPS, act);
export const isSlip = (act: Act): boolean => within(SLIPS, act);

/** Ends the call whatever the tone. */
const isFarewell = (act: Act): boolean => act === 'hang-up' || act === 'end-fairly';

/**
 * What a move really does to this customer: a sharp tone turns the whole line into a snap (LV-21), and going back to
 * basics as if it were a test talks down to the proud (FI-18).
 */
export function actsOf(move: Move, traits: Traits): readonly Act[] {
  if (move.tone === 'sharp') return ['snap', ...move.acts.filter(isFarewell)];
  if (!traits.pride || move.framed) return move.acts;
  return move.acts.map((act) => (act === 'back-to-basics' ? 'talk-down' : act));
}
