/** Whether there is anything to decide: what every reply is worth wherever it is offered. */
import type { FewestTurns } from '../../engine/analysis/fewest-turns.ts';
import type { Solution, Visit, Worth } from '../../engine/analysis/solve.ts';
import { toPoints } from '../../engine/customer/tenths.ts';
import { blocksOf, choicesOf } from '../../engine/scenario/letter.ts';
import type { Guard, Scenario } from '../../engine/scenario/scenario.ts';
import { familyOf, TECHNIQUES, type Technique } from '../../engine/vocabulary.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { isAsGood } from './as-good.ts';
import { exchanged } from './exchanged.ts';
import type { Fault } from './fault.ts';
import { lintPositions } from './positions.ts';

/** Findings about decisions; `solution` comes from `solve` of the same scenario. */
export function lintBalance(scenario: Scenario, solution: Solution): readonly Finding[] {
  const open = solution.visits.filter(isOpen);
  const faults = [
    ...alwaysBest(scenario, open),
    ...sameEffect(solution.visits),
    ...harmlessTraps(scenario, open),
    ...trapsThatAreBest(scenario, open),
    ...neverNeeded(scenario, open),
    ...lintPositions(scenario, open),
    ...parDiffers(scenario, solution),
  ];
  return faults.map((found) => ({ ...found, scenario: scenario.id, locale: null }));
}

/** Something can still be lost; once a ceiling is reached, everything is worth the same. */
const isOpen = ({ replies }: Visit): boolean => replies.some((reply) => !isAsGood(reply));

const fault = (code: FindingCode, at: string, detail: string): Fault => ({ code, at, detail });

interface Sight {
  readonly visit: Visit;
  readonly worth: Worth;
}

function sightsByReply(visits: readonly Visit[]): ReadonlyMap<string, readonly Sight[]> {
  const sights = new Map<string, Sight[]>();
  for (const visit of visits)
    for (const worth of visit.replies)
      sights.set(worth.reply, [...(sights.get(worth.reply) ?? []), { visit, worth }]);
  return sights;
}

/** A reply that can be said from the start at several lines and is the one right answer at each of them. */
function alwaysBest({ replies }: Scenario, visits: readonly Visit[]): readonly Fault[] {
  return [...sightsByReply(visits)].flatMap(([reply, sights]) => {
    if (waitsForItsTime(replies[reply]?.when ?? null)) return [];
    const lines = new Set(sights.map(({ visit }) => visit.line));
    const alone = sights.every(
      ({ visit, worth }) => isAsGood(worth) && visit.replies.filter(isAsGood).length === 1,
    );
    if (lines.size < 2 || !alone) return [];
    return fault('always-best', `replies.${reply}`, `the only good reply at ${[...lines].join(', ')}`);
  });
}

/** Offered only once something has come about; a guard that only takes a reply away again makes nobody wait. */
const waitsForItsTime = (when: Guard | null): boolean =>
  Object.keys(when ?? {}).some((fact) => fact !== 'not');

/** Two choices that leave the same customer at the same place whenever they stand side by side. */
function sameEffect(visits: readonly Visit[]): readonly Fault[] {
  const pairs = new Map<string, { readonly line: string; same: boolean }>();
  for (const { line, replies } of visits)
    for (const [at, one] of replies.entries())
      for (const other of replies.slice(at + 1)) {
        const apart = exchanged(one.reply, other.reply);
        if (!apart) continue;
        const key = `${line}: ${apart.join(', ')}`;
        const same = one.effect === other.effect && (pairs.get(key)?.same ?? true);
        pairs.set(key, { line, same });
      }
  return [...pairs]
    .filter(([, { same }]) => same)
    .map(([key, { line }]) => fault('same-effect', `lines.${line}`, key.slice(line.length + 2)));
}

/**
 * A trap that cost nothing where something could be lost. Only what the search is sure of tells against it; what it may
 * have cost elsewhere is a guess that speaks for it.
 */
function harmlessTraps(scenario: Scenario, visits: readonly Visit[]): readonly Fault[] {
  return choicesOf(scenario).flatMap(({ id, trap }) => {
    const sights = trap === null ? [] : visits.flatMap((visit) => temptations(id, visit));
    const sure = sights
      .filter(({ visit }) => isSurelyOpen(visit))
      .map(mostCost)
      .filter((regret) => isAsGood({ regret }));
    if (sure.length === 0 || !sights.every((sight) => isAsGood({ regret: leastCost(sight) }))) return [];
    const most = toPoints(Math.max(...sure));
    return fault('harmless-trap', `replies.${id}`, `${trap} never cost more than ${most} points`);
  });
}

/** A choice on offer, and what could have been chosen in its place; of letters, those that differ in nothing else. */
interface Temptation {
  readonly visit: Visit;
  readonly worth: Worth;
  readonly others: readonly Worth[];
}

const temptations = (choice: string, visit: Visit): readonly Temptation[] =>
  visit.replies
    .filter(({ reply }) => blocksOf(reply).includes(choice))
    .map((worth) => ({
      visit,
      worth,
      others: visit.replies.filter(({ reply }) => exchanged(worth.reply, reply)?.[0] === choice),
    }));

/** However the intervals turn out, some reply is worse than another. */
const isSurelyOpen = ({ replies }: Visit): boolean => {
  const most = Math.max(...replies.map(({ after }) => after.low));
  return replies.some(({ after }) => !isAsGood({ regret: most - after.high }));
};

/** What a choice gives away at most, against whatever is on offer beside it; and what it certainly does. */
const mostCost = ({ worth, others }: Temptation): number =>
  Math.max(0, ...others.map(({ after }) => after.high - worth.after.low));
const leastCost = ({ worth, others }: Temptation): number =>
  Math.max(0, ...others.map(({ after }) => after.low - worth.after.low));

/** A line and a mood in which only traps are as good as the best; told once each, where most is lost by being honest. */
function trapsThatAreBest({ replies }: Scenario, visits: readonly Visit[]): readonly Fault[] {
  const isHonest = ({ reply }: Worth): boolean => replies[reply]?.trap === null;
  const told = new Map<string, { readonly lost: number; readonly fault: Fault }>();
  for (const { line, mood, replies: all } of visits) {
    const best = byWorth(all)[0];
    const honest = byWorth(all.filter(isHonest))[0];
    if (!best || !honest || isAsGood(honest)) continue;
    const key = `${line} ${mood}`;
    if ((told.get(key)?.lost ?? 0) >= honest.regret) continue;
    const [most, least] = [best, honest].map(
      ({ reply, after }) => `${reply} comes to ${toPoints(after.low)}`,
    );
    const detail = `when ${mood}, ${most}; of the honest replies ${least}`;
    told.set(key, { lost: honest.regret, fault: fault('trap-is-best', `lines.${line}`, detail) });
  }
  return [...told.values()].map((each) => each.fault);
}

const byWorth = (replies: readonly Worth[]): readonly Worth[] =>
  replies.toSorted((one, other) => one.regret - other.regret);

/**
 * A technique that was a good answer somewhere, and that no decision ever turned on: wherever it was as good as the best,
 * so was a reply without any technique of its family. What is never a good answer is a wrong turn, and not taught here.
 */
function neverNeeded({ replies }: Scenario, visits: readonly Visit[]): readonly Fault[] {
  const techniquesOf = ({ reply }: Worth): readonly Technique[] =>
    TECHNIQUES.filter(
      (technique) => replies[reply]?.trap === null && replies[reply].acts.includes(technique),
    );
  const answers = visits.map(({ replies: all }) => all.filter(isAsGood).map(techniquesOf));
  const taught = new Set(answers.flat(2));
  const isNeeded = (technique: Technique): boolean =>
    answers.some(
      (good) =>
        good.some((carried) => carried.includes(technique)) &&
        good.every((carried) => carried.some((other) => familyOf(other) === familyOf(technique))),
    );
  return [...taught]
    .filter((technique) => !isNeeded(technique))
    .map((technique) =>
      fault('never-needed', `techniques.${technique}`, 'every call does as well without it'),
    );
}

/** R-7 counts from par, so par has to be what a good call takes; where none takes a turn, there is no par. */
function parDiffers({ par }: Scenario, { best, fewest }: Solution): readonly Fault[] {
  if (fewest?.turns === par) return [];
  return [fault('par-differs', 'par', `par is ${par}; ${fewest ? foundIn(fewest) : hungUpIn(best)}`)];
}

function foundIn({ turns, total, best, certain }: FewestTurns): string {
  const found = `${turns} turns come to ${toPoints(total)}, the best there is to ${toPoints(best)}`;
  return certain ? found : `${found}; that fewer will not do is unproven`;
}

const hungUpIn = ({ low }: Solution['best']): string =>
  `no call was found that is better than hanging up at once, which comes to ${toPoints(low)}`;
