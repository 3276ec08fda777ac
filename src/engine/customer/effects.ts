/** What an act sets beside anger: acknowledgements, clarity, ownership, promises, trust (catalogue 4.4 A7, section 3). */
import type { Act, Technique } from '../vocabulary.ts';
import { isAcknowledgement, isAgreement, isAsk, isSlip, isSpokenTrap } from './acts.ts';
import { type Draft, keepInRange, shift } from './draft.ts';
import { countsAsHeard, isHeard } from './lamps.ts';
import { isDue, setLimit } from './limits.ts';
import { rankOf } from './mood.ts';
import { buysSilence } from './respond.ts';
import { fromPoints } from './tenths.ts';

const boiling = ({ before }: Draft): boolean => before.mood === 'boiling';

/** Everything one act sets; called after its weight, so that an act never counts as its own precedent. */
export function takeEffect(draft: Draft, act: Act): void {
  if (isAcknowledgement(act)) acknowledge(draft, act);
  if (isAsk(act)) clarify(draft, act);
  EFFECTS[act]?.(draft);
  if (isAgreement(act)) settle(draft);
  setLimit(draft, act);
  giveTrust(draft, act);
  noteSlip(draft, act);
  draft.customer.used = { ...draft.customer.used, [act]: (draft.customer.used[act] ?? 0) + 1 };
  // The next act of the same line meets meters that never leave their range; anger waits for the whole line (B2).
  for (const meter of ['trust', 'composure'] as const) keepInRange(draft, meter);
}

/** Beside a trap in the same letter, nothing makes anybody feel heard (M-09). */
function acknowledge({ customer, circumstances, tally, move }: Draft, act: Technique): void {
  if (move.spoiled) return;
  if (!customer.acks.includes(act)) customer.acks = [...customer.acks, act];
  customer.heard ||= isHeard(customer, circumstances.numbers);
  customer.masked = false;
  if (customer.heard) tally.steps = { ...tally.steps, acknowledge: true };
}

/** A question makes things clear unless the customer cannot take it in: boiling, or heated and not yet heard. */
function clarify(draft: Draft, act: Act): void {
  const { customer, tally, before, circumstances } = draft;
  customer.masked = false;
  if (boiling(draft) || (before.mood === 'heated' && !countsAsHeard(customer, circumstances))) return;
  const asked = Object.keys(customer.used).filter((used) => isAsk(used as Act) && used !== act).length + 1;
  customer.clear = true;
  customer.concern ||= act === 'ask-hope' || asked >= circumstances.numbers.tools.concernAsks;
  tally.steps = { ...tally.steps, clarify: true };
}

type Effect = (draft: Draft) => void;

const own: Effect = ({ customer }) => {
  customer.owned = true;
};

const act: Effect = ({ customer }) => {
  customer.owned = true;
  customer.acting = true;
};

const recognise: Effect = (draft) => {
  draft.customer.choice ||= !boiling(draft);
};

const offer: Effect = (draft) => {
  const { customer, circumstances } = draft;
  customer.offered ||= countsAsHeard(customer, circumstances) && customer.clear && !boiling(draft);
};

/** A choice is one only if it can be taken in; more than three at once is too much for the heated (J-19). */
const layOut: Effect = (draft) => {
  offer(draft);
  draft.customer.choice ||= draft.customer.offered;
  const { optionsTooMany } = draft.circumstances.numbers.conditions;
  draft.slipped ||= draft.move.options > optionsTooMany && draft.before.mood === 'heated';
};

const putRight: Effect = ({ customer }) => {
  customer.choice ||= customer.clear;
};

const freeHands: Effect = (draft) => {
  const { customer, circumstances, refused } = draft;
  if (customer.acting && countsAsHeard(customer, circumstances) && !refused) enterPromise(draft);
};

const checkBack: Effect = ({ customer, tally }) => {
  if (!customer.agreed) return;
  customer.checked = true;
  tally.steps = { ...tally.steps, check: true };
};

const prevent: Effect = ({ customer, tally }) => {
  tally.prevented ||= customer.agreed;
};

const misinform: Effect = (draft) => {
  const { wrongInformationTrust } = draft.circumstances.numbers;
  shift(draft, 'trust', 'wrong-facts', 'wrong-information', fromPoints(wrongInformationTrust));
};

const hangUp: Effect = ({ tally, traps }) => {
  tally.hungUp = true;
  traps.add('hang-up');
};

/** T-40 in its turn is a limit like any other; out of turn it is hanging up. */
const endFairly: Effect = (draft) => {
  const { before, circumstances, tally, customer } = draft;
  if (!isDue('end-fairly', before, circumstances)) return hangUp(draft);
  customer.rung = 'ended';
  tally.limitsInOrder += 1;
};

/** The next person knows nothing: Heard goes out, and the hottest mood restarts at the present one. */
const beginAgain: Effect = ({ customer }) => {
  Object.assign(customer, { heard: false, acks: [], peak: customer.mood });
};

const dumpTransfer: Effect = (draft) => {
  beginAgain(draft);
  draft.customer.believesInRank = false;
  draft.turns = draft.circumstances.numbers.transfer.turns;
};

const handOver: Effect = (draft) => {
  if (draft.move.retell) beginAgain(draft);
  draft.turns = draft.circumstances.numbers.transfer.handoverTurns;
};

const sendNote: Effect = (draft) => {
  if (draft.move.long) draft.turns = draft.circumstances.numbers.note.longTurns;
};

const EFFECTS: Readonly<Partial<Record<Act, Effect>>> = {
  ally: own,
  'team-listens': own,
  'act-now': act,
  'affirm-competence': recognise,
  present: offer,
  options: layOut,
  'put-right': putRight,
  'free-hands': freeHands,
  'check-back': checkBack,
  prevent,
  'wrong-information': misinform,
  'hang-up': hangUp,
  'end-fairly': endFairly,
  'voice-note': sendNote,
  'dump-transfer': dumpTransfer,
  'warm-handover': handOver,
};

/** T-28: the customer agrees if heard, clear about an offer, cool enough and trusting enough; else the offer stays open. */
function settle(draft: Draft): void {
  const { customer, tally, move } = draft;
  draft.refused = !canAgree(draft);
  if (draft.refused) return;
  customer.agreed = true;
  customer.owned = true;
  if (move.promise) tally.steps = { ...tally.steps, present: true };
  enterPromise(draft);
}

function canAgree({ customer, circumstances, before }: Draft): boolean {
  const { clear, offered, trust } = customer;
  const cool = rankOf(before.mood) <= rankOf('prickly');
  const trusts = trust >= fromPoints(circumstances.numbers.agree.trustFrom);
  return countsAsHeard(customer, circumstances) && clear && offered && cool && trusts;
}

function enterPromise({ customer, move }: Draft): void {
  const { promise } = move;
  if (!promise || customer.ledger.some(({ id }) => id === promise.id)) return;
  customer.ledger = [...customer.ledger, { ...promise, outcome: null }];
}

/** Trust is given once for each act, and only for what was worth it when it was said. */
function giveTrust(draft: Draft, act: Act): void {
  const { customer, circumstances } = draft;
  const points = circumstances.numbers.trustGiven[act];
  if (points === undefined || customer.trusted.includes(act) || !earnsTrust(draft, act)) return;
  customer.trusted = [...customer.trusted, act];
  shift(draft, 'trust', 'trust-given', act, fromPoints(points));
}

/** An agreement has to be accepted, closing needs something to close, and trust cannot be bought. */
function earnsTrust(draft: Draft, act: Act): boolean {
  if (isAgreement(act)) return !draft.refused;
  if (act === 'prevent' || act === 'check-back') return draft.customer.agreed;
  return !buysSilence(draft, act);
}

function noteSlip(draft: Draft, act: Act): void {
  if (isSpokenTrap(act)) draft.traps.add(act);
  if (isSlip(act)) draft.slipped = true;
}
