/** A whole contact, played by a policy on the customer model until it closes. */
import type { CallContext } from '../chart/context.ts';
import type { Standing } from '../chart/standing.ts';
import type { Customer, Move } from '../customer/customer.ts';
import { toPoints } from '../customer/tenths.ts';
import { RESULTS, type Result, type Scenario } from '../scenario/scenario.ts';
import { sheetOf } from '../score/make-sheet.ts';
import type { ScoreSheet } from '../score/sheet.ts';
import { type Ground, lineFor, start } from './ground.ts';
import { PARTS, type Policy } from './policy.ts';

/** More turns than any policy needs; one that has not closed by then never will. */
const MOST_TURNS = 30;

export interface Contact {
  readonly ground: Ground;
  /** At the end of the contact, before any promise comes due. */
  readonly customer: Customer;
  readonly lines: readonly Move[];
}

const prepared = (customer: Customer): Customer => ({
  ...customer,
  tally: { ...customer.tally, steps: { ...customer.tally.steps, strategise: true } },
});

/** Many claims compare with the same contact. */
const played = new WeakMap<Ground, WeakMap<Policy, Contact>>();

/** The contact that a policy makes of a ground. */
export function play(ground: Ground, policy: Policy): Contact {
  const known = played.get(ground) ?? new WeakMap<Policy, Contact>();
  const contact = known.get(policy) ?? playOn(ground, policy, prepared(start(ground)));
  played.set(ground, known.set(policy, contact));
  return contact;
}

/** What a policy makes of a customer who is already somewhere in a contact. */
export function playOn(ground: Ground, policy: Policy, from: Customer): Contact {
  const lines: Move[] = [];
  let customer = from;
  const take = (move: Move): void => {
    lines.push(move);
    customer = answerOf(ground, customer, move);
  };
  for (const wanted of policy.first) take(lineFor(ground, wanted));
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = nextLine(ground, policy, customer);
    if (!next) break;
    take(next.move);
    if (next.part === 'close') break;
  }
  return { ground, customer, lines };
}

function nextLine(ground: Ground, policy: Policy, customer: Customer) {
  for (const part of PARTS) {
    for (const wanted of policy.parts[part](customer, ground)) {
      const move = ground.say(wanted, ground.circumstances);
      if (move) return { part, move };
    }
  }
  return null;
}

/** A call that was ended is taken up again: after a fair pause by the agent, after hanging up by the customer. */
function answerOf({ circumstances, model }: Ground, customer: Customer, move: Move): Customer {
  const next = model.takeTurn(customer, circumstances, move).customer;
  if (!move.acts.includes('end-fairly') && !move.acts.includes('hang-up')) return next;
  return model.takeUpAgain(next, circumstances, next.rung === 'ended').customer;
}

/** The same lines said again, whatever they meet. */
export function replay(
  ground: Ground,
  moves: readonly Move[],
  from: Customer = prepared(start(ground)),
): Contact {
  const customer = moves.reduce((now, move) => answerOf(ground, now, move), from);
  return { ground, customer, lines: moves };
}

/** Average anger over the contact, in points: what "hotter" compares. */
export const average = ({ customer: { tally } }: Contact): number =>
  toPoints(tally.readings === 0 ? tally.startAnger : tally.angerSum / tally.readings);

export const endAnger = ({ customer }: Contact): number => toPoints(customer.anger);
export const endTrust = ({ customer }: Contact): number => toPoints(customer.trust);
export const leastComposure = ({ customer }: Contact): number => toPoints(customer.tally.lowestComposure);
export const turns = ({ customer }: Contact): number => customer.tally.turns;

/** The day after: every promise has come due, and the agent wrote when it was done. */
export const dayAfter = (contact: Contact): Contact => ({
  ...contact,
  customer: contact.ground.model.comeDue(contact.customer, contact.ground.circumstances, true).customer,
});

/** What the rubric gives for a contact as it stands, in points. */
export const score = (contact: Contact): number => toPoints(sheetFor(contact).total);

/** Its points for wording and order. */
export const wordingScore = (contact: Contact): number =>
  toPoints(sheetFor(contact).dimensions.wording.points);

const sheetFor = (contact: Contact): ScoreSheet => sheetOf(standingOf(contact));

/** A contact on the bare model as the rubric reads a call: it ends as well as what was agreed. */
function standingOf({ customer, ground, lines }: Contact): Standing {
  const { circumstances, par } = ground;
  const endings = Object.fromEntries(RESULTS.map((result) => [result, { id: result, result }]));
  const scenario = { par, endings } as Partial<Scenario> as Scenario;
  const context = { customer } as Partial<CallContext> as CallContext;
  return { scenario, circumstances, context, place: { ending: resultOf(customer, lines) }, phase: 'done' };
}

function resultOf({ agreed }: Customer, lines: readonly Move[]): Result {
  if (lines.some(({ acts }) => acts.includes('give-in'))) return 'gave-in';
  return agreed ? 'win-win' : 'unsolved';
}

/** Scored the day after, when every promise has come due. */
export const finalScore = (contact: Contact): number => score(dayAfter(contact));
