/** What wants playing again: a gain fades while it is not used (evidence row 32), and the weakest skill gains most. */
import { NUMBERS } from '../numbers.ts';
import type { Bar } from './profile.ts';
import { weakest } from './profile.ts';
import type { Skill } from './skill.ts';

/** A call as far as this looks at it. */
export interface LastPlayed {
  readonly scenario: string;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  /** The skills that it said something about. */
  readonly skills: readonly Skill[];
}

/** One of 1, 3 and 6. */
type Months = (typeof NUMBERS.profile.refreshMonths)[number];

/** Why a scenario is suggested. */
export type Refresh = { readonly scenario: string } & (
  | { readonly why: 'scenario'; readonly months: Months }
  | { readonly why: 'skill'; readonly skill: Skill; readonly months: Months }
  | { readonly why: 'weakest'; readonly skill: Skill; readonly level: number }
);

export interface RefreshQuestion {
  readonly calls: readonly LastPlayed[];
  readonly bars: readonly Bar[];
  /** Scenarios that can be played now, in the order of play. */
  readonly playable: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The longest unused first, then the weakest skill; each scenario at most once. */
export function suggestRefreshes(question: RefreshQuestion): readonly Refresh[] {
  const due = [...unusedScenarios(question), ...unusedSkills(question)].toSorted(
    (one, other) => other.months - one.months,
  );
  const all: readonly Refresh[] = [...due, ...weakestSkill(question)];
  return all
    .filter(({ scenario }, place) => all.findIndex((other) => other.scenario === scenario) === place)
    .slice(0, NUMBERS.profile.refreshMost);
}

type Due = Extract<Refresh, { readonly months: number }>;

function unusedScenarios({ calls, playable, now }: RefreshQuestion): readonly Due[] {
  return playable.flatMap((scenario): Due[] => {
    const months = monthsDue(
      calls.filter((call) => call.scenario === scenario),
      now,
    );
    return months === null ? [] : [{ why: 'scenario', scenario, months }];
  });
}

/** A skill that other calls have not asked for meanwhile; it leads to the call that asked for it last. */
function unusedSkills({ calls, bars, playable, now }: RefreshQuestion): readonly Due[] {
  return bars.flatMap(({ skill }): Due[] => {
    const asking = calls.filter(({ skills }) => skills.includes(skill));
    const scenario = latest(asking.filter((call) => playable.includes(call.scenario)))?.scenario;
    const months = monthsDue(asking, now);
    return months === null || scenario === undefined ? [] : [{ why: 'skill', skill, scenario, months }];
  });
}

/** Leads to the scenario that asks for the skill and was played longest ago. */
function weakestSkill({ calls, bars, playable }: RefreshQuestion): readonly Refresh[] {
  const bar = weakest(bars);
  if (bar === null || bar.level === null) return [];
  const { skill, level } = bar;
  const asks = (scenario: string) =>
    calls.some((call) => call.scenario === scenario && call.skills.includes(skill));
  const lastEnd = (scenario: string) =>
    latest(calls.filter((call) => call.scenario === scenario))?.endedAt ?? 0;
  const scenario = playable.filter(asks).toSorted((one, other) => lastEnd(one) - lastEnd(other))[0];
  return scenario === undefined ? [] : [{ why: 'weakest', skill, scenario, level }];
}

/** The highest step of months that has passed since the latest of these calls; null before the first, or without calls. */
function monthsDue(calls: readonly LastPlayed[], now: number): Months | null {
  const last = latest(calls);
  if (!last) return null;
  const months = (now - last.endedAt) / (NUMBERS.profile.monthDays * DAY);
  return NUMBERS.profile.refreshMonths.findLast((step) => months >= step) ?? null;
}

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

const byEnd = (one: LastPlayed, other: LastPlayed): number => one.endedAt - other.endedAt;
const latest = (calls: readonly LastPlayed[]): LastPlayed | undefined => calls.toSorted(byEnd).at(-1);
