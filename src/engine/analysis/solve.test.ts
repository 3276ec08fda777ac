import { describe, expect, it } from 'vitest';
import { startCall } from '../chart/call.ts';
import { standingOf } from '../chart/call-state.ts';
import { follow } from '../chart/follow.ts';
import { drill } from '../chart/test-call.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sheetOf } from '../score/make-sheet.ts';
import { solve } from './solve.ts';

const over = [
  { to: 'well', when: { agreed: true } },
  { to: 'opening', when: null },
] as const;

/** Hear, ask, act, offer, agree and check back: seven turns at most are worth taking. */
const REPLIES = {
  hear: ['mirror', 'validate'],
  ask: ['ask-hope'],
  act: ['act-now'],
  offer: ['present', 'options'],
  deal: { acts: ['agree'], promises: 'by-five' },
  check: ['check-back', 'prevent'],
  bye: { acts: ['name-channels'], routes: over },
  bait: { acts: ['vague'], trap: 'vague' },
} as const satisfies Parameters<typeof drill>[0];

const scenario: Scenario = drill(REPLIES, { par: 6 });
const solution = solve(scenario);
const totalOf = (line: (typeof solution)['best']['line']): number =>
  sheetOf(line.reduce(follow, standingOf(startCall(scenario, 1)))).total;

describe('a solved scenario', () => {
  it('names a best call that was played out', () => {
    expect(totalOf(solution.best.line)).toBe(solution.best.low);
    expect(solution.best.high).toBeGreaterThanOrEqual(solution.best.low);
  });
  it('names a worst call that was played out, and is worse', () => {
    expect(totalOf(solution.worst.line)).toBe(solution.worst.total);
    expect(solution.worst.total).toBeLessThan(solution.best.low);
  });
  it('names a complete worst call even where replies alone lead to no end', () => {
    const looping = solve(drill({ on: ['argue'] }, { par: 2 }));
    expect(looping.worst.line.at(-1)).toEqual({ type: 'end' });
    expect(looping.worst.total).toBeLessThanOrEqual(350);
  });
  it('finds how few turns a call within a point of the best takes', () => {
    const { turns, total, line } = solution.fewest ?? { turns: 0, total: 0, line: [] };
    expect(total).toBeGreaterThanOrEqual(solution.best.low - 10);
    expect(totalOf(line)).toBe(total);
    const end = line.reduce(follow, standingOf(startCall(scenario, 1)));
    expect(end.context.customer.tally.turns).toBeLessThanOrEqual(turns);
    // Hear, ask, offer, agree and check back; acting costs a turn and gains less than a point here.
    expect(turns).toBe(5);
  });
  it.each([1, 3, 5, 20])('finds the same number of turns where the file says %i', (par) => {
    expect(solve({ ...scenario, par }).fewest?.turns).toBe(5);
  });
  it('says what a reply is worth where it is offered: the trap costs a slip', () => {
    const bait = solution.visits.flatMap(({ replies }) => replies.filter(({ reply }) => reply === 'bait'));
    expect(bait.length).toBeGreaterThan(0);
    for (const { regret } of bait) expect(regret).toBeGreaterThanOrEqual(20);
  });
  it('knows a result that can be had after every reply, however late in the call it is offered', () => {
    for (const { replies } of solution.visits)
      for (const { after } of replies) expect(after.low).toBeGreaterThanOrEqual(0);
  });
  it('tells of its progress', () => {
    const told: string[] = [];
    solve(scenario, (done, of) => told.push(`${done}/${of}`));
    expect(told).toEqual(['0/1']);
  });
  it('gives a reply the same effect text only where it leaves the same customer at the same place', () => {
    const twins = solve(drill({ ...REPLIES, again: ['mirror', 'validate'] }, { par: 6 }));
    const [visit] = twins.visits;
    const effectOf = (id: string) => visit?.replies.find(({ reply }) => reply === id)?.effect;
    expect(effectOf('again')).toBe(effectOf('hear'));
    expect(effectOf('ask')).not.toBe(effectOf('hear'));
  });
});
