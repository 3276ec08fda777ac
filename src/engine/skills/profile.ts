/** The skill profile over the calls of one player (M-24): how far each skill is, whether it rises, and on how much that stands. */

import { NUMBERS } from '../numbers.ts';
import { wholePoints } from '../score/whole-points.ts';
import type { Marks, SkillMarks } from './marks.ts';
import { perSkill, SKILLS, type Skill } from './skill.ts';

/** A finished call, replayed. */
export interface PlayedCall {
  readonly number: number;
  readonly scenario: string;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  /** Tenths of a point. */
  readonly total: number;
  /** It went on from the middle of another call, so its total is no run of the scenario. */
  readonly branch: boolean;
  readonly marks: SkillMarks;
}

export interface Bar {
  readonly skill: Skill;
  /** 0 to 100; null while no decision has said anything about it. */
  readonly level: number | null;
  readonly calls: number;
  readonly decisions: number;
  /** Points between the latest calls and those before; null while there is nothing to compare. */
  readonly trend: number | null;
}

/** This run against one's own last run of the same scenario (LV-33). */
export interface Gain {
  readonly scenario: string;
  readonly number: number;
  readonly previous: number;
  /** Whole points as they were shown, negative where it was less. */
  readonly points: number;
  /** Points on the bar of 0 to 100; null where one of the runs says nothing about the skill. */
  readonly skills: Readonly<Record<Skill, number | null>>;
}

export interface Profile {
  readonly bars: readonly Bar[];
  /** Null until a scenario was played twice. */
  readonly gain: Gain | null;
}

/** `calls` in the order they were finished. */
export function makeProfile(calls: readonly PlayedCall[]): Profile {
  return { bars: SKILLS.map((skill) => barOf(skill, calls)), gain: lastGain(calls) };
}

/** The skill with most room above it; null while no bar stands on anything. */
export function weakest(bars: readonly Bar[]): Bar | null {
  const known = bars.filter(({ level }) => level !== null && level < 100);
  return known.toSorted((one, other) => (one.level ?? 0) - (other.level ?? 0))[0] ?? null;
}

function barOf(skill: Skill, calls: readonly PlayedCall[]): Bar {
  const marks = calls.map((call) => call.marks[skill]).filter(({ decisions }) => decisions > 0);
  const { decisions } = together(marks);
  return { skill, level: levelOf(marks), calls: marks.length, decisions, trend: trendOf(marks) };
}

/** The latest calls, at most half of all, against those before. */
function trendOf(marks: readonly Marks[]): number | null {
  const recent = Math.min(NUMBERS.profile.recentCalls, Math.floor(marks.length / 2));
  if (recent === 0) return null;
  return difference(levelOf(marks.slice(-recent)), levelOf(marks.slice(0, -recent)));
}

function lastGain(calls: readonly PlayedCall[]): Gain | null {
  const runs = calls.filter(({ branch }) => !branch);
  const last = runs.at(-1);
  const before = runs.slice(0, -1).findLast(({ scenario }) => scenario === last?.scenario);
  if (!last || !before) return null;
  const gained = (skill: Skill) => difference(levelOf([last.marks[skill]]), levelOf([before.marks[skill]]));
  const { scenario, number } = last;
  return {
    scenario,
    number,
    previous: before.number,
    points: wholePoints(last.total) - wholePoints(before.total),
    skills: perSkill(gained),
  };
}

const together = (marks: readonly Marks[]): Marks => ({
  sum: marks.reduce((sum, mark) => sum + mark.sum, 0),
  decisions: marks.reduce((sum, mark) => sum + mark.decisions, 0),
});

/** Every decision weighs the same, whichever call it belongs to. */
function levelOf(marks: readonly Marks[]): number | null {
  const { sum, decisions } = together(marks);
  return decisions === 0 ? null : Math.round(sum / decisions);
}

const difference = (now: number | null, then: number | null): number | null =>
  now === null || then === null ? null : now - then;
