import { describe, expect, it } from 'vitest';
import type { Solution, Visit } from '../../engine/analysis/solve.ts';
import { drill } from '../../engine/chart/test-call.ts';
import type { Guard, Scenario } from '../../engine/scenario/scenario.ts';
import { severityOf } from '../finding.ts';
import { lintBalance } from './lint-balance.ts';

const REPLIES = {
  hear: ['mirror'],
  care: ['empathise'],
  cheer: ['bright-warmth'],
  bait: { acts: ['vague'], trap: 'vague' },
} as const satisfies Parameters<typeof drill>[0];

const scenario = drill(REPLIES);

/** A visit at which each reply gives away so many points; equal names of effect are equal effects. */
function visit(
  line: string,
  points: Readonly<Record<string, number>>,
  effects: Readonly<Record<string, string>> = {},
): Visit {
  const replies = Object.entries(points).map(([reply, lost]) => ({
    reply,
    regret: lost * 10,
    after: { low: 1000 - lost * 10, high: 1000 - lost * 10 },
    effect: effects[reply] ?? reply,
  }));
  return { line, mood: 'prickly', anger: 400, replies };
}

/** The same visit, where that reply may come to three points more than was found. */
const unsure = (of: Visit, reply: string): Visit => ({
  ...of,
  replies: of.replies.map((worth) =>
    worth.reply === reply ? { ...worth, after: { ...worth.after, high: worth.after.low + 30 } } : worth,
  ),
});

function found(visits: readonly Visit[], bent: Partial<Solution> = {}, among: Scenario = scenario) {
  const line = { low: 1000, high: 1000, line: [], explored: 1 };
  const worst = { line: [], total: 0 };
  const fewest = { turns: among.par, total: 1000, best: 1000, line: [], certain: true };
  const solution: Solution = { best: line, worst, fewest, visits, explored: 1, ...bent };
  return lintBalance(among, solution);
}

const codesAt = (...given: Parameters<typeof found>): readonly string[] =>
  found(...given).map(({ code, at }) => `${code} ${at}`);

describe('a reply that is the only right answer wherever it is offered', () => {
  it('is told when it stands at two lines', () => {
    const visits = [visit('one', { hear: 0, bait: 3 }), visit('two', { hear: 0, care: 1 })];
    expect(codesAt(visits)).toContain('always-best replies.hear');
  });
  it('is nothing to tell where another one is as good at one of them', () => {
    const visits = [visit('one', { hear: 0, bait: 3 }), visit('two', { hear: 0, care: 0.2, bait: 4 })];
    expect(codesAt(visits)).not.toContain('always-best replies.hear');
  });
  it('is nothing to tell where it is offered at one line only', () => {
    const visits = [visit('one', { hear: 0, bait: 3 }), visit('one', { hear: 0, care: 2 })];
    expect(codesAt(visits)).not.toContain('always-best replies.hear');
  });
});

describe('a reply with a guard that is the only right answer', () => {
  const visits = [visit('one', { hear: 0, bait: 3 }), visit('two', { hear: 0, care: 1 })];
  const guarded = (when: Guard): Scenario => drill({ ...REPLIES, hear: { acts: ['mirror'], when } });

  it('is told where the guard only keeps it from being said twice', () =>
    expect(codesAt(visits, {}, guarded({ not: { said: 'hear' } }))).toContain('always-best replies.hear'));
  it('is nothing to tell where its time has to come first', () => {
    for (const when of [{ heard: true }, { 'rung-at-least': 'lined', not: { said: 'hear' } }] as const)
      expect(codesAt(visits, {}, guarded(when))).not.toContain('always-best replies.hear');
  });
});

describe('two replies that do the same', () => {
  const same = { hear: 'x', care: 'x' };
  it('are told when they leave the same customer at the same place at every visit', () => {
    const visits = [visit('one', { hear: 0, care: 0, bait: 3 }, same)];
    expect(found(visits)).toContainEqual(
      expect.objectContaining({ code: 'same-effect', at: 'lines.one', detail: 'hear, care' }),
    );
  });
  it('are nothing to tell where one visit tells them apart', () => {
    const visits = [
      visit('one', { hear: 0, care: 0, bait: 3 }, same),
      visit('one', { hear: 0, care: 0, bait: 3 }),
    ];
    expect(codesAt(visits)).not.toContain('same-effect lines.one');
  });
});

describe('a trap', () => {
  it('that never cost anything is an error', () => {
    const harmless = found([visit('one', { hear: 2, care: 0, bait: 0.2 })]).filter(
      ({ code }) => code === 'harmless-trap',
    );
    expect(harmless.map(severityOf)).toEqual(['error']);
    expect(harmless[0]?.detail).toBe('vague never cost more than 0.2 points');
  });
  it('that cost something once is none', () => {
    const visits = [visit('one', { hear: 2, bait: 0 }), visit('two', { hear: 0, bait: 2 })];
    expect(codesAt(visits)).not.toContain('harmless-trap replies.bait');
  });
  it('is not judged where the search is not sure that it cost nothing', () => {
    expect(codesAt([unsure(visit('one', { hear: 2, care: 0, bait: 0.2 }), 'care')])).not.toContain(
      'harmless-trap replies.bait',
    );
  });
  it('is not judged where the search is not sure that anything could be lost', () => {
    expect(codesAt([unsure(visit('one', { hear: 2, bait: 0.2 }), 'hear')])).not.toContain(
      'harmless-trap replies.bait',
    );
  });
  it('is an error at one place although the search is not sure of another', () => {
    const sure = visit('one', { hear: 2, care: 0, bait: 0.2 });
    expect(codesAt([sure, unsure(sure, 'care')])).toContain('harmless-trap replies.bait');
  });
  it('is not judged where nothing could be lost any more', () => {
    expect(codesAt([visit('one', { hear: 0, bait: 0 })])).not.toContain('harmless-trap replies.bait');
  });
});

describe('a visit at which a trap is the best there is', () => {
  const told = (visits: readonly Visit[]) => found(visits).filter(({ code }) => code === 'trap-is-best');

  it('is a question that names the line, the mood, the trap and what honesty comes to', () => {
    expect(told([visit('one', { hear: 5, care: 2, bait: 0 })])).toEqual([
      expect.objectContaining({
        at: 'lines.one',
        detail: 'when prickly, bait comes to 100; of the honest replies care comes to 98',
      }),
    ]);
  });
  it('is told once for a line and a mood, as it is at its worst', () => {
    const visits = [1, 7, 3].map((lost) => visit('one', { hear: lost, bait: 0 }));
    const boiling = { ...visit('one', { hear: 2, bait: 0 }), mood: 'boiling' as const };
    expect(told([...visits, boiling]).map(({ detail }) => detail)).toEqual([
      'when prickly, bait comes to 100; of the honest replies hear comes to 93',
      'when boiling, bait comes to 100; of the honest replies hear comes to 98',
    ]);
  });
  it('is nothing to tell where an honest reply is as good', () => {
    expect(told([visit('one', { hear: 0.2, care: 9, bait: 0 })])).toEqual([]);
  });
});

describe('a technique that honest replies carry', () => {
  it('is never needed where every decision can do without its family', () => {
    const codes = codesAt([visit('one', { hear: 0, cheer: 0.1, bait: 3 })]);
    expect(codes).toContain('never-needed techniques.bright-warmth');
  });
  it('is needed where a decision turns on its family', () => {
    const codes = codesAt([visit('one', { hear: 0, care: 0.1, bait: 3 })]);
    expect(codes).not.toContain('never-needed techniques.mirror');
    expect(codes).not.toContain('never-needed techniques.empathise');
  });
});

describe('a technique that is only ever a wrong turn', () => {
  it('is not taught, so nobody has to need it', () => {
    const codes = codesAt([visit('one', { hear: 0, cheer: 3, bait: 5 })]);
    expect(codes).not.toContain('never-needed techniques.bright-warmth');
  });
  it('and one that is never offered where anything is decided is not taught either', () =>
    expect(codesAt([visit('one', { hear: 0, bait: 5 })])).not.toContain('never-needed techniques.empathise'));
});

describe('par', () => {
  const fewest = { turns: 5, total: 995, best: 1000, line: [], certain: true };
  const told = (bent: Partial<Solution>) =>
    found([], bent).flatMap(({ code, detail }) => (code === 'par-differs' ? [detail] : []));

  it('that is not what a good call takes is an error with both figures', () => {
    expect(told({ fewest })).toEqual(['par is 6; 5 turns come to 99.5, the best there is to 100']);
  });
  it('that was held against a number of turns which may not be the fewest says so', () => {
    expect(told({ fewest: { ...fewest, certain: false } })).toEqual([
      'par is 6; 5 turns come to 99.5, the best there is to 100; that fewer will not do is unproven',
    ]);
  });
  it('is an error too where nothing beats hanging up at once', () => {
    const best = { low: 300, high: 350, line: [], explored: 1 };
    expect(told({ best, fewest: null })).toEqual([
      'par is 6; no call was found that is better than hanging up at once, which comes to 30',
    ]);
  });
  it('that is what a good call takes is right', () => {
    expect(told({ fewest: { ...fewest, turns: 6 } })).toEqual([]);
  });
});
