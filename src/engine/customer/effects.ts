/** What an act sets beside anger: acknowledgements, clarity, ownership, promises, trust (catalogue 4.4 A7, section 3). */
import type { Act, Technique } from '../vocabulary.ts';
import { isAcknowledgement, isAgreement, isAsk, isSlip, isSpokenTrap } from './acts.ts';
import { type Draft, shift } from './draft.ts';
import { countsAsHeard, isHeard } from './lamps.ts';
import { isDue, setLimit } from './limits.ts';
import { rankOf } from './mood.ts';
import { fromPoints } from './tenths.ts';

const boiling = ({ before }: Draft): boolean => before.mood === 'boiling';

/** Everything one act sets; called after its weight, so that an act never counts as its own precedent. */
export function takeEffect(draft: Draft, act: Act): void {
  if (isAcknowledgement(act)) acknowledge(draft, act);
  if (isAsk(act)) clarify(draft, act);
  SETTERS[act]?.(draft);
  if (isAgreement(act)) settle(draft, act);
  setLimit(draft, act);
  giveTrust(draft, act);
  noteSlip(draft, act);
  draft.customer.used = { ...draft.customer.used, [act]: (draft.customer.used[act] ?? 0) + 1 };
}

function acknowledge({ customer, circumstances, tally }: Draft, act: Technique): void {
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

const offer = (draft: Draft): void => {
  const { customer, circumstances } = draft;
  if (countsAsHeard(customer, circumstances) && customer.clear && !boiling(draft)) customer.offered = true;
};

const SETTERS: Readonly<Partial<Record<Act, (draft: Draft) => void>>> = {
  ally: ({ customer }) => void (customer.owned = true),
  'team-listens': ({ customer }) => void (customer.owned = true),
  'act-now': ({ customer }) => void (customer.owned = customer.acting = true),
  'affirm-competence': (draft) => void (draft.customer.choice ||= !boiling(draft)),
  present: offer,
  options: (draft) => {
    offer(draft);
    draft.customer.choice ||= draft.customer.offered;
    const { optionsTooMany } = draft.circumstances.numbers.conditions;
    if (draft.move.options > optionsTooMany && draft.before.mood === 'heated') draft.slipped = true;
  },
  'put-right': ({ customer }) => void (customer.choice ||= customer.clear),
  'free-hands': (draft) => {
    const { customer, circumstances } = draft;
    if (customer.acting && countsAsHeard(customer, circumstances)) enterPromise(draft);
  },
  'check-back': ({ customer, tally }) => {
    customer.checked ||= customer.agreed;
    if (customer.agreed) tally.steps = { ...tally.steps, check: true };
  },
  prevent: ({ customer, tally }) => void (tally.prevented ||= customer.agreed),
  'wrong-information': (draft) => {
    const { wrongInformationTrust } = draft.circumstances.numbers;
    shift(draft, 'trust', 'wrong-facts', 'wrong-information', fromPoints(wrongInformationTrust));
  },
  'hang-up': ({ tally }) => void (tally.hungUp = true),
  'end-fairly': (draft) => {
    const { before, circumstances, tally, customer } = draft;
    if (!isDue('end-fairly', before, circumstances)) {
      tally.hungUp = true;
      return void draft.traps.add('hang-up');
    }
    customer.rung = 'ended';
    tally.limitsInOrder += 1;
  },
  'give-in': ({ tally }) => void (tally.gaveIn = true),
  'dump-transfer': (draft) => {
    const { customer, circumstances } = draft;
    Object.assign(customer, { heard: false, acks: [], peak: customer.mood, believesInRank: false });
    draft.turns = circumstances.numbers.transfer.turns;
    draft.traps.add('dump-transfer');
  },
  'warm-handover': (draft) => {
    draft.turns += draft.circumstances.numbers.transfer.handoverTurns;
  },
};

/** T-28: the customer agrees if heard, clear about an offer, cool enough and trusting enough; else the offer stays open. */
function settle(draft: Draft, act: Act): void {
  const { customer, tally, circumstances, move } = draft;
  if (!canAgree(draft)) return void (draft.refused = true);
  customer.agreed = customer.owned = true;
  if (move.promise) tally.steps = { ...tally.steps, present: true };
  if (act === 'agree' || act === 'over-promise') enterPromise(draft);
  customer.heard ||= circumstances.channel === 'help-page';
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

/** Trust is given once for each act, and for closing acts only when there is something to close. */
function giveTrust(draft: Draft, act: Act): void {
  const { customer, circumstances } = draft;
  const points = circumstances.numbers.trustGiven[act];
  const needsAgreement = act === 'agree' || act === 'prevent' || act === 'check-back';
  if (points === undefined || customer.trusted.includes(act) || (needsAgreement && !customer.agreed)) return;
  customer.trusted = [...customer.trusted, act];
  shift(draft, 'trust', 'trust-given', act, fromPoints(points));
}

function noteSlip(draft: Draft, act: Act): void {
  if (isSpokenTrap(act)) draft.traps.add(act);
  if (isSlip(act)) draft.slipped = true;
}
