import { describe, expect, it } from 'vitest';
import { line } from '../../engine/chart/test-call.ts';
import type { Result, Scenario } from '../../engine/scenario/scenario.ts';
import { talk, to } from '../play/test-talk.ts';
import { lintEndings } from './lint-endings.ts';

const endings = (results: Readonly<Record<string, Result>>): Scenario['endings'] =>
  Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { id, result }]));

/** A way out behind every reply: some of it settled, given in, gone. */
const FORKED = {
  hear: {
    acts: ['mirror' as const, 'validate' as const, 'ask-hope' as const, 'present' as const],
    ...to('told'),
  },
  wall: { acts: ['flat-no' as const], trap: 'flat-no' as const, ...to('gone') },
  all: { acts: ['give-in' as const], trap: 'give-in' as const, ...to('bought') },
  some: {
    acts: ['agree' as const],
    promises: 'by-five',
    routes: [
      { to: 'partly', when: { agreed: true } },
      { to: 'gone', when: null },
    ],
  },
};
const LINES = {
  opening: line('opening', ['hear', 'snap']),
  told: line('told', ['wall', 'all', 'some', 'deal']),
};
const RESULTS = {
  well: 'win-win',
  partly: 'partial',
  bought: 'gave-in',
  gone: 'unsolved',
  badly: 'unsolved',
} as const;
const VARIED = talk(FORKED, { lines: LINES, endings: endings(RESULTS) });

describe('the endings of ordinary play', () => {
  it('are enough where every kind of call has its own', () => expect(lintEndings(VARIED)).toEqual([]));

  it('are too few where calls end alike, and none is in between', () => {
    const found = lintEndings(talk());
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'few-endings'));
    expect(found[0]?.detail).toMatch(
      /^untrained play comes to 2, not 4: (badly|well) \d+ %, (badly|well) \d+ %$/,
    );
    expect(found[3]?.detail).toBe('none of them is decent and incomplete (partial)');
  });

  it('are not decent by name alone: whoever has not agreed to anything has nothing', () => {
    const empty = { ...FORKED, some: { acts: ['vague' as const], ...to('partly') } };
    const scenario = talk(empty, { lines: LINES, endings: endings(RESULTS) });
    expect(lintEndings(scenario).map(({ detail }) => detail)).toEqual([
      'none of them is decent and incomplete (partial)',
    ]);
  });

  it('are not counted in a talk that is lent to others', () =>
    expect(lintEndings({ ...talk(), secondRound: 'late' })).toEqual([]));
});
