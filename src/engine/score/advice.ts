/** At most three pieces of advice, the costliest first (catalogue section 9). */
import { contextOf, standingOf } from '../chart/call-state.ts';
import { isAcknowledgement, isExplanation, isOffer } from '../customer/acts.ts';
import type { Change, Rule } from '../customer/change.ts';
import { FULL, fromPoints } from '../customer/tenths.ts';
import type { Replay, Turn } from '../log/replay.ts';
import type { Act, Mood } from '../vocabulary.ts';
import { type Finished, finish, isBroken } from './finished.ts';
import { ADVICE, type Advice, type Cap, type ScoreSheet } from './sheet.ts';

const MOST = 3;

interface Facts extends Finished {
  readonly turns: readonly Turn[];
  readonly sheet: ScoreSheet;
}

/** What a trigger cost, in tenths of a point of anger or of score; nothing where it did not occur. */
type Cost = (facts: Facts) => number;

export function adviseOn(replay: Replay, sheet: ScoreSheet): readonly Advice[] {
  const facts: Facts = { ...finish(standingOf(replay.state)), turns: replay.turns, sheet };
  return ADVICE.map((advice) => ({ advice, cost: COSTS[advice](facts) }))
    .filter(({ cost }) => cost > 0)
    .toSorted((a, b) => b.cost - a.cost)
    .slice(0, MOST)
    .map(({ advice }) => advice);
}

const moodBefore = ({ before }: Turn): Mood => contextOf(before).customer.mood;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Anger that rose under a rule, or through an act, in the turns that count. */
function risen(facts: Facts, counts: (change: Change, turn: Turn) => boolean): number {
  return sum(
    facts.turns.flatMap((turn) =>
      turn.changes
        .filter((change) => change.meter === 'anger' && change.delta > 0 && counts(change, turn))
        .map(({ delta }) => delta),
    ),
  );
}

const byRule =
  (...rules: readonly Rule[]): Cost =>
  (facts) =>
    risen(facts, ({ rule }) => rules.includes(rule));
const byAct =
  (...acts: readonly Act[]): Cost =>
  (facts) =>
    risen(facts, ({ technique }) => technique !== null && acts.includes(technique));
const byRuleAndAct =
  (rule: Rule, ...acts: readonly Act[]): Cost =>
  (facts) =>
    risen(
      facts,
      (change) => change.rule === rule && change.technique !== null && acts.includes(change.technique),
    );

/** What a cap takes from a full score. */
const capCost = ({ standing }: Facts, cap: Cap): number =>
  FULL - fromPoints(standing.circumstances.numbers.rubric.caps[cap]);
const missing = ({ sheet }: Facts, origin: string): number =>
  sum(
    Object.values(sheet.dimensions).flatMap(({ entries }) =>
      entries.filter((entry) => entry.origin === origin).map(({ of, points }) => of - points),
    ),
  );
const when = (condition: boolean, cost: number): number => (condition ? cost : 0);

const sameAcknowledgement: Cost = (facts) =>
  risen(facts, (change, turn) => {
    const faded = change.rule === 'fading' || change.rule === 'grating';
    return (
      faded &&
      turn.traps.includes('set-phrase') &&
      change.technique !== null &&
      isAcknowledgement(change.technique)
    );
  });

const explainingInBoil: Cost = (facts) =>
  risen(facts, ({ technique }, turn) => {
    const explains = technique !== null && (isExplanation(technique) || isOffer(technique));
    return explains && moodBefore(turn) === 'boiling';
  });

const cheerInHeat: Cost = (facts) =>
  risen(facts, ({ technique, rule }, turn) => {
    const cheers = technique === 'bright-warmth' || technique === 'ice-breaker';
    return cheers && rule !== 'tender' && turn.traps.includes('misplaced-cheer');
  });

const lampDark: Cost = (facts) => {
  const best = facts.result === 'win-win' || facts.result === 'parting';
  const capped = facts.sheet.caps.some(({ cap }) => cap === 'lamp-dark');
  return when(best && capped && !isBroken(facts.customer), capCost(facts, 'lamp-dark'));
};

const warmUnsolved: Cost = (facts) => {
  const { enters } = facts.standing.circumstances.numbers.moods;
  return when(
    facts.result === 'unsolved' && facts.customer.anger < fromPoints(enters.prickly),
    capCost(facts, 'unsolved'),
  );
};

const noAction: Cost = (facts) =>
  when(!facts.customer.acting || byRule('clock')(facts) >= MANY_TICKS, byRule('clock')(facts));
/** A tick or two before the first action is nobody's mistake. */
const MANY_TICKS = 100;

const stayedOnLine: Cost = (facts) => {
  const { customer, standing, turns } = facts;
  const { replies } = standing.scenario;
  const frees = (id: string): boolean => replies[id]?.acts.includes('free-hands') ?? false;
  const could = Object.keys(replies).some(frees);
  const did = turns.some(({ input }) => input.type === 'reply' && frees(input.id));
  return when(could && !did && customer.acting, missing(facts, 'turns'));
};

const COSTS: Readonly<Record<Advice, Cost>> = {
  'offer-before-heard': byRule('offer-before-heard'),
  'offer-before-clear': byRule('offer-before-clear', 'nothing-offered'),
  'bare-apology': byRule('bare-apology'),
  'same-acknowledgement': sameAcknowledgement,
  'explaining-in-boil': explainingInBoil,
  'cheer-in-heat': cheerInHeat,
  'joke-with-tender': byRule('tender'),
  'talking-down': byAct('talk-down'),
  'wrong-style': byRule('wrong-style'),
  'no-action': noAction,
  'stayed-on-line': stayedOnLine,
  'over-promise': (facts) => when(isBroken(facts.customer), capCost(facts, 'broken-promise')),
  'beyond-parameters': (facts) => when(facts.customer.tally.beyond, capCost(facts, 'beyond-parameters')),
  'briefing-skipped': (facts) => missing(facts, 'step-strategise'),
  'no-check-back': (facts) =>
    when(
      facts.customer.agreed && !facts.customer.checked,
      missing(facts, 'step-check') + missing(facts, 'lamp-valued'),
    ),
  'anything-else-early': byRuleAndAct('close-before-agreed', 'anything-else'),
  'limit-early': byRuleAndAct('not-due', 'name-swearing', 'draw-line'),
  'abuse-endured': (facts) => byRule('abuse-passed-over')(facts) + missing(facts, 'abuse-unanswered'),
  'cold-limit': byRule('cold-limit'),
  'warning-before-line': byRuleAndAct('not-due', 'warn'),
  'hung-up': (facts) => when(facts.customer.tally.hungUp, capCost(facts, 'hung-up')),
  'line-not-kept': ({ customer, standing }) =>
    -fromPoints(standing.circumstances.numbers.rubric.limits.outOfTurn) * customer.tally.passedAfterLine,
  transfer: (facts) => byAct('dump-transfer')(facts) + byRule('retold')(facts),
  'cost-before-heard': byRuleAndAct('cost-before-heard', 'tell-transfer-cost'),
  'passing-buck': byAct('pass-buck'),
  arguing: byAct('argue'),
  'negative-words': byRule('negative-words'),
  'dead-air': byAct('dead-air'),
  'low-composure': (facts) => {
    const low = fromPoints(facts.standing.circumstances.numbers.rubric.lowComposure);
    return when(facts.customer.tally.lowestComposure < low, missing(facts, 'lowest-composure'));
  },
  'low-start': ({ turns, standing }) => {
    const start = turns[0] ? contextOf(turns[0].before).customer.composure : FULL;
    const low = fromPoints(standing.circumstances.numbers.rubric.lowComposure);
    return Math.max(0, low - start);
  },
  'no-win-ended-well': ({ result }) => when(result === 'parting', 1),
  'lamp-dark': lampDark,
  'warm-unsolved': warmUnsolved,
};
