import { describe, expect, it } from 'vitest';
import { perSkill, type Skill } from '../engine/skills/skill.ts';
import { Gathered, GROUP_DIMENSIONS, GROUP_SKILLS } from './group.ts';
import type { Measures } from './measures.ts';

const NOTHING = { steps: null, calming: null, resolution: null, limits: null, wording: null, time: null };

const measured = (skill: Skill, sum: number, decisions: number, steps: number | null = null): Measures => ({
  marks: perSkill((each) => (each === skill ? { sum, decisions } : { sum: 0, decisions: 0 })),
  dimensions: { ...NOTHING, composure: 10, steps },
});

describe('a group', () => {
  it('is the mean of its people, however many calls each has played', () => {
    const group = new Gathered();
    group.add('anna', measured('valuing', 100, 1));
    for (let call = 0; call < 9; call += 1) group.add('otto', measured('valuing', 0, 1));
    expect(group.figures().skills.valuing).toEqual({ people: 2, mean: 50, spread: 71 });
  });
  it('weighs every decision of a person alike, as their own profile does', () => {
    const group = new Gathered();
    group.add('anna', measured('limits', 300, 3));
    group.add('anna', measured('limits', 0, 1));
    expect(group.figures().skills.limits).toEqual({ people: 1, mean: 75, spread: null });
  });
  it('says nothing where nobody’s calls do', () => {
    const group = new Gathered();
    group.add('anna', measured('easing', 0, 0, 80));
    expect(group.figures().skills.easing).toBeNull();
    expect(group.figures().dimensions.steps).toEqual({ people: 1, mean: 80, spread: null });
    expect(group.figures().dimensions.time).toBeNull();
  });
  it('has no figure for composure, nor for staying composed', () => {
    const group = new Gathered();
    group.add('anna', measured('composed', 100, 1));
    expect(GROUP_DIMENSIONS).not.toContain('composure');
    expect(Object.keys(group.figures().dimensions)).not.toContain('composure');
    expect(GROUP_SKILLS).not.toContain('composed');
    expect(Object.keys(group.figures().skills)).not.toContain('composed');
  });
});
