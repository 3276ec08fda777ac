/** What happens to a customer outside a turn: the start, a new concern, a pause, a tool that costs no turn, the day after. */
import type { PromiseOutcome, Reframe } from '../vocabulary.ts';
import { LANGUAGES } from '../vocabulary.ts';
import type { Rule } from './change.ts';
import type { Circumstances, Customer, LedgerEntry, Outcome, Promised } from './customer.ts';
import { closeDraft, type Draft, keepInRange, openDraft, SILENT, shift } from './draft.ts';
import { newLoop } from './lamps.ts';
import type { MessagePart } from './message.ts';
import { hotter, moodAfter } from './mood.ts';
import { fromPoints, roundTenths, withinRange } from './tenths.ts';

/** Starting points of a contact; composure is carried over in a shift (M-22). */
export interface Opening {
  readonly anger: number;
  readonly trust: number;
  readonly language: 0 | 1 | 2 | 3;
  readonly waited: number;
  readonly composure?: number;
  /** The customer before left delighted (M-27). */
  readonly kindness?: boolean;
  readonly passive: boolean;
}

/** The customer as the phone rings. */
export function meet(opening: Opening, { numbers, traits }: Circumstances): Customer {
  const paid = opening.kindness ? numbers.paidForward : 0;
  const anger = withinRange(fromPoints(opening.anger + opening.waited + paid));
  const composure = fromPoints(opening.composure ?? numbers.start.composure);
  const mood = moodAfter('settled', anger, numbers);
  const language = LANGUAGES[opening.language];
  return {
    ...newLoop(mood),
    anger,
    trust: fromPoints(opening.trust),
    composure,
    mood,
    language,
    rung: 'none',
    lined: false,
    warned: false,
    acting: false,
    owned: false,
    concern: false,
    masked: opening.passive,
    believesInRank: traits.rank,
    trusted: [],
    ledger: [],
    shielded: false,
    tally: {
      turns: 0,
      readings: 0,
      angerSum: 0,
      startAnger: anger,
      lowestComposure: composure,
      negatives: 0,
      slips: 0,
      steps: { strategise: false, acknowledge: false, clarify: false, present: false, check: false },
      abused: opening.language >= numbers.limits.dueFrom,
      limitsInOrder: 0,
      limitsOutOfTurn: 0,
      passedAfterLine: 0,
      beyond: false,
      prevented: false,
      snappedLast: false,
      hungUp: false,
      rounds: 1,
      callBacks: 0,
      phraseBook: 0,
    },
  };
}

/** Works out something that happens between turns; no clock ticks and nothing drifts. */
function between(customer: Customer, circumstances: Circumstances, happen: (draft: Draft) => void): Outcome {
  const draft = openDraft(customer, circumstances, SILENT, []);
  happen(draft);
  for (const meter of ['anger', 'trust', 'composure'] as const) keepInRange(draft, meter);
  draft.customer.mood = moodAfter(draft.customer.mood, draft.customer.anger, circumstances.numbers);
  if (!draft.customer.heard) draft.customer.peak = hotter(draft.customer.peak, draft.customer.mood);
  return closeDraft(draft);
}

/** The customer raises something new: hotter, and nothing of the last round counts any more (M-18). */
export const raiseConcern = (customer: Customer, circumstances: Circumstances): Outcome =>
  between(customer, circumstances, (draft) => {
    shift(draft, 'anger', 'new-concern', null, fromPoints(circumstances.numbers.newConcern.anger));
    const mood = moodAfter(customer.mood, draft.customer.anger, circumstances.numbers);
    Object.assign(draft.customer, newLoop(mood));
    draft.tally.rounds += 1;
  });

/** The call is taken up again after a fair pause, or the customer rings back after being hung up on (M-15). */
export const takeUpAgain = (customer: Customer, circumstances: Circumstances, fair: boolean): Outcome =>
  between(customer, circumstances, (draft) => {
    const { callBack, hungUp } = circumstances.numbers;
    if (fair)
      shift(
        draft,
        'anger',
        'called-back',
        null,
        roundTenths(customer.anger * callBack.anger) - customer.anger,
      );
    else shift(draft, 'anger', 'hung-up', null, fromPoints(hungUp.anger));
    draft.tally.callBacks += 1;
    const mood = moodAfter(customer.mood, draft.customer.anger, circumstances.numbers);
    Object.assign(draft.customer, newLoop(mood), { lined: false, warned: false, rung: 'none' });
    if (fair) draft.customer.language = 'clean';
  });

/** T-43: a breath, "this is not about me", "a test of grace". */
export const collect = (customer: Customer, circumstances: Circumstances, how: Reframe): Outcome =>
  between(customer, circumstances, (draft) => {
    const { breath, testOfGrace } = circumstances.numbers.tools;
    if (how === 'not-about-me') draft.customer.shielded = true;
    else
      shift(draft, 'composure', 'collected', 'breathe', fromPoints(how === 'breath' ? breath : testOfGrace));
  });

/** T-44: a look into the phrase book. */
export const lookUp = (customer: Customer, circumstances: Circumstances): Outcome =>
  between(customer, circumstances, (draft) => {
    shift(draft, 'composure', 'looked-up', 'phrase-book', fromPoints(circumstances.numbers.tools.lookedUp));
    draft.tally.phraseBook += 1;
  });

const PROMISE_RULES: Readonly<Record<PromiseOutcome, Rule>> = {
  kept: 'promise-kept',
  early: 'promise-early',
  broken: 'promise-broken',
};

/**
 * The day after: every promise comes due (M-11). `sent` says whether the agent wrote when it was done (T-35), `flaws`
 * what was badly put in that message (M-12).
 */
export const comeDue = (
  customer: Customer,
  circumstances: Circumstances,
  sent: boolean,
  flaws: readonly MessagePart[] = [],
): Outcome =>
  between(customer, circumstances, (draft) => {
    draft.customer.ledger = customer.ledger.map((entry) => settlePromise(draft, entry, sent));
    for (const flaw of flaws) regret(draft, flaw);
  });

function regret(draft: Draft, flaw: MessagePart): void {
  const { anger, trust } = draft.circumstances.numbers.followUp.message[flaw];
  shift(draft, 'anger', `message-${flaw}`, 'follow-up-message', fromPoints(anger));
  shift(draft, 'trust', `message-${flaw}`, 'follow-up-message', fromPoints(trust));
}

function settlePromise(draft: Draft, entry: LedgerEntry, sent: boolean): LedgerEntry {
  const outcome = outcomeOf(entry, sent, draft.circumstances.numbers.followUp.earlyShare);
  const { anger, trust } = draft.circumstances.numbers.followUp[outcome];
  shift(draft, 'anger', PROMISE_RULES[outcome], 'follow-up-message', fromPoints(anger));
  shift(draft, 'trust', PROMISE_RULES[outcome], 'follow-up-message', fromPoints(trust));
  if (outcome === 'broken') Object.assign(draft.customer, { owned: false, choice: false });
  return { ...entry, outcome };
}

/** What becomes of a promise: late, or without the message that was promised, it is broken. */
export function outcomeOf(
  { due, takes, message }: Promised,
  sent: boolean,
  earlyShare: number,
): PromiseOutcome {
  if (takes > due || (message && !sent)) return 'broken';
  return takes <= due * earlyShare ? 'early' : 'kept';
}
