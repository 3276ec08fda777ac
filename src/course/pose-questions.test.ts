import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../engine/chart/test-scenarios.ts';
import { poseQuestions, type Question } from './pose-questions.ts';
import { isGoodAnswer, isTelling } from './team-check.ts';

describe.each(['leaflet', 'exhibits', 'three-desks'])('the questions of %s', (id) => {
  const scenario = SHIPPED.find((one) => one.id === id)!;
  const questions = poseQuestions(scenario);

  it('are lines of the talk, each once, in the order in which they come up', () => {
    expect(questions.length).toBeGreaterThanOrEqual(1);
    const lines = questions.map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(Object.keys(scenario.lines)).toContain(line);
  });

  it('have every reply of their line judged, and the best way on among the good ones', () => {
    for (const question of questions) {
      expect(isTelling(question)).toBe(true);
      expect(isGoodAnswer(question, question.best)).toBe(true);
      for (const reply of question.replies)
        expect(scenario.lines[question.line]?.replies).toContain(reply.id);
    }
  });

  it('ask for no letter, and tell what was said before', () => {
    for (const { line } of questions) expect(Object.hasOwn(scenario.forms.letters, line)).toBe(false);
    const told = (question: Question) => question.before !== null;
    expect(questions.slice(1).every(told)).toBe(true);
  });
});
