/**
 * What the calls of a group come to together, skill by skill and dimension by dimension (M-25). Means and how far apart people
 * are; nobody is named, nobody is put before anybody else, and composure is not among it, nor the skill that is read off it.
 */
import { DIMENSIONS, type Dimension } from '../engine/score/sheet.ts';
import { SKILLS, type Skill } from '../engine/skills/skill.ts';
import type { Measures } from './measures.ts';

/** One of a group's figures: each person counts once, however many calls they have played. */
export interface GroupFigure {
  /** How many people it stands on. */
  readonly people: number;
  /** 0 to 100. */
  readonly mean: number;
  /** Standard deviation between people; null where there is only one. */
  readonly spread: number | null;
}

/** Null where nobody's calls say anything about it. */
export interface GroupMeasures {
  readonly skills: Readonly<Record<GroupSkill, GroupFigure | null>>;
  readonly dimensions: Readonly<Record<GroupDimension, GroupFigure | null>>;
}

/** The rubric without composure, which is nobody's to compare. */
export const GROUP_DIMENSIONS = DIMENSIONS.filter(isOfGroup);
export type GroupDimension = Exclude<Dimension, 'composure'>;

function isOfGroup(dimension: Dimension): dimension is GroupDimension {
  return dimension !== 'composure';
}

/** The skills without staying composed. */
export const GROUP_SKILLS = SKILLS.filter(isGroupSkill);
export type GroupSkill = Exclude<Skill, 'composed'>;

function isGroupSkill(skill: Skill): skill is GroupSkill {
  return skill !== 'composed';
}

interface Sum {
  sum: number;
  count: number;
}

/** Gathers calls one by one, so that thousands of them need never be held at once. */
export class Gathered {
  readonly #people = new Map<string, Map<string, Sum>>();

  add(person: string, { marks, dimensions }: Measures): void {
    for (const skill of GROUP_SKILLS)
      this.#put(`skill ${skill}`, person, marks[skill].sum, marks[skill].decisions);
    for (const dimension of GROUP_DIMENSIONS) {
      const share = dimensions[dimension];
      if (share !== null) this.#put(`dimension ${dimension}`, person, share, 1);
    }
  }

  figures(): GroupMeasures {
    const of = <Name extends string>(kind: string, names: readonly Name[]) =>
      Object.fromEntries(names.map((name) => [name, this.#figureOf(`${kind} ${name}`)])) as Record<
        Name,
        GroupFigure | null
      >;
    return { skills: of('skill', GROUP_SKILLS), dimensions: of('dimension', GROUP_DIMENSIONS) };
  }

  #put(figure: string, person: string, sum: number, count: number): void {
    if (count === 0) return;
    const people = this.#people.get(figure) ?? new Map<string, Sum>();
    const known = people.get(person) ?? { sum: 0, count: 0 };
    people.set(person, { sum: known.sum + sum, count: known.count + count });
    this.#people.set(figure, people);
  }

  #figureOf(figure: string): GroupFigure | null {
    const levels = [...(this.#people.get(figure)?.values() ?? [])].map(({ sum, count }) => sum / count);
    if (levels.length === 0) return null;
    const mean = levels.reduce((total, level) => total + level, 0) / levels.length;
    return { people: levels.length, mean: Math.round(mean), spread: spreadOf(levels, mean) };
  }
}

/** Of a sample: divided by one less than there are. */
function spreadOf(levels: readonly number[], mean: number): number | null {
  if (levels.length < 2) return null;
  const squares = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0);
  return Math.round(Math.sqrt(squares / (levels.length - 1)));
}
