/** The rubric on the best that can still become of a customer, path and time apart (catalogue section 6). */
import type { Standing } from '../../chart/standing.ts';
import { outcomeOf } from '../../customer/contact.ts';
import type { Customer } from '../../customer/customer.ts';
import { FULL, fromPoints, roundTenths } from '../../customer/tenths.ts';
import type { Numbers } from '../../numbers.ts';
import type { Result, Scenario } from '../../scenario/scenario.ts';
import { needsAgreement } from '../../score/finished.ts';
import { composurePoints, endPoints } from '../../score/points.ts';
import { LAMPS, STEPS } from '../../vocabulary.ts';
import { type Ahead, reliefOf } from './ahead.ts';
import type { Aim } from './aims.ts';

/** What holds for every aim alike; tenths throughout. */
export interface Prospect {
  readonly standing: Standing;
  /** Everything but result, lamps, path and time. */
  readonly points: number;
  /** Anger cannot be brought below this. */
  readonly floor: number;
  /** Points that an agreement costs, for the trust it needs; null where trust cannot suffice any more. */
  readonly agreeing: number | null;
  /** A promise was made that cannot be met, however the talk goes on. */
  readonly broken: boolean;
}

export function prospectOf(standing: Standing, ahead: Ahead): Prospect {
  const { customer } = standing.context;
  const { numbers } = standing.circumstances;
  const agreeing = agreeingCost(standing, ahead);
  const floor = floorOf(standing, agreeing === null ? ahead.trustBefore : ahead.trust);
  const points =
    stepsMost(standing) +
    fromPoints(endMost(standing, floor, agreeing === null ? ahead.reliefUnagreed : ahead.relief)) +
    fromPoints(conductMost(customer, numbers)) +
    fromPoints(composurePoints(numbers.rubric, customer.tally.lowestComposure));
  return { standing, points, floor, agreeing, broken: isBreaking(customer, numbers) };
}

/** B5, with all the trust that can still be won. */
function floorOf({ context, scenario, circumstances }: Standing, left: Ahead['trust']): number {
  const { customer } = context;
  const { numbers } = circumstances;
  const tools = allyLeft(customer, numbers) + noteLeft(customer, numbers, scenario);
  const trust = customer.trust + left(customer.trusted) + tools;
  return roundTenths(numbers.floor * (FULL - Math.min(FULL, trust)));
}

export interface Case {
  readonly points: number;
  /** The lowest ceiling that is certain. */
  readonly cap: number;
}

/** What a call may come to, and how. */
type Goal = Pick<Aim, 'result' | 'manner' | 'onPage'>;

/** The best case for a goal; null where it cannot be had any more. */
export function bestCase(prospect: Prospect, { result, manner, onPage }: Goal): Case | null {
  const lit = manner === 'lit';
  const { standing, points, agreeing, broken } = prospect;
  const agreed = needsAgreement(result);
  // What is never agreed is never checked, and no plan for it is made.
  if ((lit && broken) || (agreeing === null && (agreed || manner !== 'anyhow'))) return null;
  const { rubric } = standing.circumstances.numbers;
  const share = standing.context.customer.tally.beyond ? rubric.beyond : 1;
  const worth = broken ? 0 : fromPoints(rubric.results[result] * share);
  const cost =
    (agreed ? (agreeing ?? 0) : 0) +
    (manner === 'anyhow' ? stepCost(standing, 'check', onPage) : 0) +
    (agreeing === null ? stepCost(standing, 'present', onPage) : 0);
  // On a help page brevity may be had in full; nothing is dark there.
  const bright = lit || onPage;
  return {
    points: points + worth + lampsMost(prospect, bright) - cost,
    cap: capOf(prospect, result, bright),
  };
}

/** the share of a step that will never be taken; on a help page there is one step less. */
function stepCost({ context, circumstances }: Standing, step: 'present' | 'check', onPage: boolean): number {
  if (context.customer.tally.steps[step]) return 0;
  return stepShare(circumstances.numbers, onPage);
}

const stepShare = ({ rubric }: Numbers, onPage: boolean): number =>
  Math.floor(fromPoints(rubric.steps) / (onPage ? STEPS.length - 1 : STEPS.length));

/** Limits from the tools row come with the wish to help, which gives trust once (T-06). */
const allyLeft = ({ trusted }: Customer, { trustGiven }: Numbers): number =>
  trusted.includes('ally') ? 0 : fromPoints(trustGiven.ally ?? 0);

/** A voice note gives trust once, wherever the talk stands (T-09). */
const noteLeft = ({ trusted }: Customer, { trustGiven }: Numbers, { voiceNote }: Scenario): number =>
  !voiceNote || trusted.includes('voice-note') ? 0 : fromPoints(trustGiven['voice-note'] ?? 0);

/** Trust may suffice as it is or by what can be said; or only by a limit that nobody has earned, which costs R-4. */
function agreeingCost({ context, scenario, circumstances }: Standing, { trustBefore }: Ahead): number | null {
  const { customer } = context;
  const { numbers } = circumstances;
  const { trust, trusted, agreed, language } = customer;
  const needed = fromPoints(numbers.agree.trustFrom) - trust - noteLeft(customer, numbers, scenario);
  if (agreed || trustBefore(trusted) >= needed) return 0;
  const ally = allyLeft(customer, numbers);
  if (trustBefore([...trusted, 'ally']) + ally < needed) return null;
  const { full, outOfTurn } = numbers.rubric.limits;
  const { limitsOutOfTurn, passedAfterLine } = customer.tally;
  const left = full + outOfTurn * (limitsOutOfTurn + passedAfterLine);
  return language === 'clean' ? fromPoints(Math.max(0, Math.min(left, -outOfTurn))) : 0;
}

const isBreaking = ({ ledger }: Customer, { followUp }: Numbers): boolean =>
  ledger.some((entry) => (entry.outcome ?? outcomeOf(entry, true, followUp.earlyShare)) === 'broken');

/** A step missed costs least where the contact ends anywhere but on a help page. */
function stepsMost({ context, circumstances, phase }: Standing): number {
  const { steps } = context.customer.tally;
  const { numbers } = circumstances;
  const whole = fromPoints(numbers.rubric.steps);
  return steps.strategise || phase === 'briefing' ? whole : whole - stepShare(numbers, false);
}

/** R-2, the end: anger at its floor, and every promise that is or may be made coming due as well as it can. */
function endMost({ context, circumstances }: Standing, floor: number, relief: number): number {
  const { customer } = context;
  const { numbers } = circumstances;
  let anger = Math.min(floor, customer.anger);
  for (const entry of customer.ledger) if (entry.outcome === null) anger += reliefOf(entry, numbers);
  anger += relief;
  return endPoints(numbers.rubric, customer.tally.startAnger, Math.max(0, anger));
}

/** A broken promise puts out two lamps, whatever was lit. */
function lampsMost({ standing, broken }: Prospect, lit: boolean): number {
  const whole = fromPoints(standing.circumstances.numbers.rubric.calming.lamps);
  if (lit) return whole;
  return whole - Math.floor(whole / LAMPS.length) * (broken ? LAMPS.length - 1 : 1);
}

/** what was set out of turn, let pass, said badly or slipped stays so. */
function conductMost({ tally }: Customer, { rubric }: Numbers): number {
  const { limits, wording } = rubric;
  const set = limits.full + limits.outOfTurn * (tally.limitsOutOfTurn + tally.passedAfterLine);
  const said = wording.full + wording.word * tally.negatives + wording.slip * tally.slips;
  return Math.max(0, set) + Math.max(0, said);
}

function capOf({ standing, broken }: Prospect, result: Result, lit: boolean): number {
  const { tally } = standing.context.customer;
  const { caps } = standing.circumstances.numbers.rubric;
  let cap = 100;
  if (!lit) cap = Math.min(cap, caps['lamp-dark']);
  if (result === 'unsolved') cap = Math.min(cap, caps.unsolved);
  if (broken) cap = Math.min(cap, caps['broken-promise']);
  if (tally.beyond) cap = Math.min(cap, caps['beyond-parameters']);
  if (tally.hungUp) cap = Math.min(cap, caps['hung-up']);
  return fromPoints(cap);
}
