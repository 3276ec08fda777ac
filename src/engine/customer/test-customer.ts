/** Customers, circumstances and moves for tests, in few words. Meters here are points, as in the catalogue. */
import { NUMBERS } from '../numbers.ts';
import type { Act, Meter, Mood } from '../vocabulary.ts';
import type { Rule } from './change.ts';
import { meet } from './contact.ts';
import type {
  Circumstances,
  Customer,
  LedgerEntry,
  Move,
  Outcome,
  Promised,
  Tally,
  Traits,
} from './customer.ts';
import { NO_TRAITS } from './customer.ts';
import { SILENT } from './draft.ts';
import { takeTurn } from './turn.ts';

/** A telephone call to an online shop by somebody with no traits but a loose tongue and no urgency, unless said otherwise. */
export const where = (
  said: Partial<Omit<Circumstances, 'traits'>> & { readonly traits?: Partial<Traits> } = {},
): Circumstances => ({
  channel: 'phone',
  industry: 'online-shop',
  urgency: 0,
  numbers: NUMBERS,
  ...said,
  traits: { ...NO_TRAITS, worst: 'attacking', ...said.traits },
});

/** Anger in the middle of each mood's band. */
const MIDDLE: Readonly<Record<Mood, number>> = { settled: 10, prickly: 45, heated: 65, boiling: 90 };

export type Said = Partial<Omit<Customer, Meter | 'tally'>> & {
  readonly anger?: number;
  readonly trust?: number;
  readonly composure?: number;
  readonly tally?: Partial<Tally>;
};

/**
 * A customer in `mood` who trusts fully, facing an agent who is fully collected: nothing is floored and every word has
 * its whole weight, unless said otherwise.
 */
export function customer(
  mood: Mood,
  { anger = MIDDLE[mood], trust = 100, composure = 100, tally, ...said }: Said = {},
) {
  const met = meet({ anger, trust, composure, language: 0, waited: 0, passive: false }, where());
  return { ...met, mood, peak: mood, ...said, tally: { ...met.tally, ...tally } } satisfies Customer;
}

/** Somebody who has been led all the way: heard, clear, offered to, agreed, with work under way. */
export const led = { heard: true, clear: true, offered: true, agreed: true, acting: true } as const;

export const say = (acts: Act | readonly Act[], said: Partial<Move> = {}): Move => ({
  ...SILENT,
  acts: typeof acts === 'string' ? [acts] : acts,
  ...said,
});

export const promise = (said: Partial<Promised> = {}): Promised => ({
  id: 'by-five',
  due: 100,
  takes: 90,
  message: false,
  ...said,
});

export const entry = (said: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...promise(),
  outcome: null,
  ...said,
});

/** Points that the items of a meter add up to, of all rules and acts or of those named. */
export function points(
  outcome: Pick<Outcome, 'changes'>,
  meter: Meter,
  of: { rule?: Rule; act?: Act } = {},
): number {
  const items = outcome.changes.filter(
    (item) =>
      item.meter === meter &&
      (of.rule === undefined || item.rule === of.rule) &&
      (of.act === undefined || item.technique === of.act),
  );
  return items.reduce((sum, { delta }) => sum + delta, 0) / 10;
}

/** What one act was worth in points of anger, after everything that changes its weight. */
export const worth = (outcome: Outcome, act: Act): number => points(outcome, 'anger', { act });

/** What one act is worth when it is all that is said to this customer. */
export const worthOf = (
  act: Act,
  to: Customer,
  circumstances: Circumstances = where(),
  how: Partial<Move> = {},
) => worth(takeTurn(to, circumstances, say(act, how)), act);
