import { describe, expect, it } from 'vitest';
import type { Solution, Visit } from '../engine/analysis/solve.ts';
import { LETTER, scenarioOf } from '../engine/scenario/test-forms.ts';
import { swapped } from '../engine/scenario/test-small.ts';
import { lintBalance } from './balance/lint-balance.ts';
import { lintPositions } from './balance/positions.ts';
import { pickOf } from './bots/bots.ts';
import { carriersOf } from './play/carriers.ts';
import { explore } from './play/explore.ts';
import { pickUp } from './play/play-out.ts';
import { shownReplies } from './play/shown.ts';
import { lintStructure } from './structure/lint-structure.ts';
import { negativeFaults } from './text/negatives.ts';
import { says } from './text/test-texts.ts';

const SCENARIO = scenarioOf(LETTER);
const REACHED = explore(SCENARIO);

/** A visit to the second line; each letter gives away so many points. Equal names of effect are equal effects. */
function answered(
  lost: Readonly<Record<string, number>>,
  effects: Readonly<Record<string, string>> = {},
): Visit {
  const replies = Object.entries(lost).map(([reply, points]) => ({
    reply,
    regret: points * 10,
    after: { low: 1000 - points * 10, high: 1000 - points * 10 },
    effect: effects[reply] ?? reply,
  }));
  return { line: 'answered', mood: 'prickly', anger: 400, replies };
}

function found(...visits: readonly Visit[]): readonly string[] {
  const best = { low: 1000, high: 1000, line: [], explored: 1 };
  const fewest = { turns: SCENARIO.par, total: 1000, best: 1000, line: [], certain: true };
  const solution: Solution = { best, worst: { line: [], total: 0 }, fewest, visits, explored: 1 };
  return lintBalance(SCENARIO, solution).map(({ code, at, detail }) => `${code} ${at} ${detail}`);
}

const ALL = { 'thanks+date': 0, 'thanks+someday': 5, 'again+date': 0, 'again+someday': 9 };

describe('letters', () => {
  it('are judged block by block: two that come to the same with the same blocks around them', () => {
    const same = { 'thanks+date': 'x', 'again+date': 'x', 'thanks+someday': 'y', 'again+someday': 'y' };
    expect(found(answered(ALL, same))).toContain('same-effect lines.answered thanks, again');
    expect(found(answered(ALL, { ...same, 'again+someday': 'z' })).join()).not.toContain('same-effect');
  });

  it('are not said to be alike because they come to the same in other words throughout', () => {
    const crossed = { 'thanks+date': 'x', 'again+someday': 'x' };
    expect(found(answered(ALL, crossed)).join()).not.toContain('same-effect');
  });

  it('hold a harmless trap where the block costs nothing, whatever stands around it', () => {
    const harmless = { 'thanks+date': 0, 'thanks+someday': 0, 'again+date': 9, 'again+someday': 9 };
    expect(found(answered(harmless))).toContain(
      'harmless-trap replies.someday vague never cost more than 0 points',
    );
    expect(found(answered({ ...harmless, 'again+someday': 12 })).join()).not.toContain('harmless-trap');
  });

  it('hide the answer in no part: its place is told by part', () => {
    const parts = [{ part: 'opening' as const, blocks: ['right', 'receipt', 'rebut'] }];
    const ids = ['one', 'two', 'three', 'four', 'five'];
    const among = ['right+date', 'receipt+date', 'rebut+date'];
    const lines = ids.map((id) => [id, { id, stage: 'thread', again: false, replies: among }] as const);
    const forms = { ...SCENARIO.forms, letters: Object.fromEntries(ids.map((id) => [id, parts])) };
    const scenario = { ...SCENARIO, lines: Object.fromEntries(lines), forms };
    const visits = ids.map((line) => ({
      ...answered({ 'right+date': 3, 'receipt+date': 0, 'rebut+date': 3 }),
      line,
    }));
    expect(lintPositions(scenario, visits).map(({ detail }) => detail)).toEqual([
      'the only good reply is number 2 at 5 of 5 lines: one, two, three, four, five',
    ]);
  });

  it('carry techniques and traps by block', () => {
    expect(carriersOf(SCENARIO, REACHED, 'mirror')).toEqual({ replies: ['right'], offered: ['right'] });
    expect(carriersOf(SCENARIO, REACHED, 'vague').replies).toEqual(['later', 'someday']);
  });

  it('are told of by the block that no call offers', () => {
    const locked = swapped(LETTER, 'approved: shelf', 'agreed: true');
    const scenario = scenarioOf(locked);
    const faults = lintStructure(scenario, explore(scenario)).map(({ code, at }) => `${code} ${at}`);
    expect(faults).toContain('reply-never-offered replies.shelf');
    expect(faults.join()).not.toContain('+');
    expect(lintStructure(SCENARIO, REACHED)).toEqual([]);
  });

  it('have their negative words counted block by block', () => {
    const texts = says({ 'replies.terms': 'That is not possible.', 'replies.right': 'You read it right.' });
    expect(negativeFaults(SCENARIO)(texts, 'en')).toEqual([]);
    expect(negativeFaults(SCENARIO)(says({ 'replies.right': 'That is a problem.' }), 'en')).toMatchObject([
      { code: 'negative-untagged', at: 'replies.right' },
      { code: 'negative-not-there', at: 'replies.terms' },
    ]);
  });

  it('are read as a whole by players who cannot read', () => {
    const words = {
      right: 'ab',
      receipt: 'abcdef',
      'one-page': 'a',
      terms: 'ab?',
      rebut: 'abc',
      friday: 'a?',
      later: 'ab',
    };
    const standing = pickUp(SCENARIO, 1);
    const taken = (bot: Parameters<typeof pickOf>[0]) =>
      pickOf(bot, words, 'en')(shownReplies(standing), 1, standing)?.id;
    expect(taken('longest')).toMatch(/^receipt\+(terms|rebut)\+/);
    expect(taken('shortest')).toBe('right+one-page+friday');
    expect(taken('most-question-marks')).toMatch(/\+terms\+friday$/);
  });
});
