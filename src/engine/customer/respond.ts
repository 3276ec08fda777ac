/** How the customer takes one act: the cell of the response table, or of the gate that is shut (catalogue 4.4 A1, A2). */

import type { Numbers, Row } from '../numbers.ts';
import { type Act, MOODS } from '../vocabulary.ts';
import { isAcknowledgement, isAgreement, isAsk, isClosing, isExplanation, isLimit, isOffer } from './acts.ts';
import type { Rule } from './change.ts';
import type { Draft } from './draft.ts';
import { countsAsHeard } from './lamps.ts';
import { isAbusive, isDue } from './limits.ts';
import { fromPoints } from './tenths.ts';

interface Gate {
  readonly rule: Rule;
  readonly shut: (draft: Draft, act: Act) => boolean;
  readonly row: (numbers: Numbers, act: Act) => Row;
}

const heard = ({ customer, circumstances }: Draft): boolean => countsAsHeard(customer, circumstances);

/** Goodwill before a single understanding word buys silence (T-30, counted as X-01). */
export const buysSilence = (draft: Draft, act: Act): boolean =>
  act === 'put-right' && !heard(draft) && draft.customer.acks.length === 0;

const TRANSFER_ACTS: readonly Act[] = ['tell-transfer-cost', 'warm-handover'];

/** Every gate in the order it is tried; the first that is shut decides. */
const GATES: readonly Gate[] = [
  {
    rule: 'offer-before-heard',
    shut: (draft, act) => (isOffer(act) && !heard(draft)) || buysSilence(draft, act),
    row: ({ gates }) => gates.offerBeforeHeard,
  },
  {
    rule: 'offer-before-clear',
    shut: ({ customer }, act) => isOffer(act) && !customer.clear,
    row: ({ gates }) => gates.offerBeforeClear,
  },
  {
    rule: 'nothing-offered',
    shut: ({ customer }, act) => isAgreement(act) && !customer.offered,
    row: ({ gates }) => gates.nothingOffered,
  },
  {
    rule: 'explain-before-heard',
    shut: (draft, act) => isExplanation(act) && !heard(draft),
    row: ({ gates }) => gates.explainBeforeHeard,
  },
  {
    rule: 'close-before-agreed',
    shut: ({ customer }, act) => isClosing(act) && !customer.agreed,
    row: ({ gates, response }, act) => worse(gates.closeBeforeAgreed, response[act]),
  },
  {
    rule: 'hands-before-acting',
    shut: (draft, act) => act === 'free-hands' && !(heard(draft) && draft.customer.acting),
    row: ({ gates }) => gates.handsBeforeActing,
  },
  {
    rule: 'asked-again',
    shut: ({ customer }, act) => act === 'open-question' && customer.clear,
    row: ({ conditions }) => everyMood(conditions.askedAgain),
  },
  {
    rule: 'ask-before-heard',
    shut: (draft, act) => isAsk(act) && !heard(draft) && draft.before.mood === 'heated',
    row: ({ gates }) => gates.askBeforeHeard,
  },
  {
    rule: 'retold',
    shut: ({ move }, act) => act === 'warm-handover' && move.retell,
    row: ({ transfer }) => everyMood(transfer.retold),
  },
  {
    rule: 'cost-before-heard',
    shut: (draft, act) => TRANSFER_ACTS.includes(act) && !heard(draft),
    row: ({ gates }) => gates.costBeforeHeard,
  },
  {
    rule: 'not-due',
    shut: ({ before, circumstances }, act) => isLimit(act) && !isDue(act, before, circumstances),
    row: ({ notDue, response }, act) => (isLimit(act) ? notDue[act] : response[act]),
  },
  {
    rule: 'not-due',
    shut: ({ before, circumstances }, act) => act === 'end-fairly' && !isDue(act, before, circumstances),
    row: ({ response }) => response['hang-up'],
  },
  {
    rule: 'abuse-passed-over',
    shut: ({ before, circumstances }, act) => act === 'let-pass' && isAbusive(before, circumstances),
    row: ({ limits }) => everyMood(limits.passedOver.anger),
  },
  {
    rule: 'rank',
    shut: ({ customer }, act) => act === 'dump-transfer' && customer.believesInRank,
    row: ({ transfer }) => everyMood(transfer.rank),
  },
  {
    rule: 'transfer',
    shut: (_, act) => act === 'dump-transfer',
    row: ({ response }) => response['dump-transfer'],
  },
  {
    rule: 'base',
    shut: (draft, act) => act === 'bright-warmth' && heard(draft),
    row: ({ gates }) => gates.brightOnceHeard,
  },
];

const everyMood = (points: number): Row => [points, points, points, points];
const worse = (a: Row, b: Row): Row => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** The rule that speaks first for an act, and the tenths it moves anger by. */
export function respond(draft: Draft, act: Act): { readonly rule: Rule; readonly tenths: number } {
  const { numbers } = draft.circumstances;
  const gate = GATES.find(({ shut }) => shut(draft, act));
  const row = gate?.row(numbers, act) ?? numbers.response[act];
  return { rule: gate?.rule ?? 'base', tenths: fromPoints(row[MOODS.indexOf(draft.before.mood)] ?? 0) };
}

/** The trap that a shut gate stands for. */
export function trapOf(rule: Rule, act: Act): 'solution-first' | 'guess' | null {
  if (rule === 'offer-before-heard') return 'solution-first';
  return rule === 'offer-before-clear' && !isAcknowledgement(act) ? 'guess' : null;
}
