import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseOf, placeOf } from '../engine/chart/call-state.ts';
import type { Replay } from '../engine/log/replay.ts';
import { type AnyCall, anyCall } from '../engine/log/test-any-call.ts';
import { doneAtLines } from './done-at-lines.ts';
import { itemsOf } from './items.ts';
import type { PlayedDecision } from './visits.ts';

/** Twenty calls, the better half of which takes the good reply. */
const telling = Array.from({ length: 20 }, (_, number): PlayedDecision => {
  const good = number >= 10;
  return {
    attempt: `call-${number + 10}`,
    line: 'opening',
    move: good ? '=hear' : '=act',
    led: good ? 'retell' : 'done',
    good,
    regret: good ? 0 : 80,
  };
});
const totals = new Map(telling.map(({ attempt }, number) => [attempt, number * 5]));

describe('a line of a scenario', () => {
  it('that the better half gets right tells the able from the others', () => {
    const [item] = itemsOf(telling, totals);
    expect(item).toMatchObject({ line: 'opening', calls: 20, difficulty: 0.5, flags: [] });
    expect(item?.discrimination).toBeCloseTo(0.867, 3);
    expect(item?.moves).toEqual([
      {
        move: '=act',
        chosen: 10,
        share: 0.5,
        shareOfTop: 0,
        shareOfBottom: 1,
        meanRegret: 80,
        led: [{ to: 'done', calls: 10, meanRegret: 80 }],
      },
      {
        move: '=hear',
        chosen: 10,
        share: 0.5,
        shareOfTop: 1,
        shareOfBottom: 0,
        meanRegret: 0,
        led: [{ to: 'retell', calls: 10, meanRegret: 0 }],
      },
    ]);
  });

  it('that tells nothing, or the wrong way round, is flagged', () => {
    const flags = (good: (number: number) => boolean) =>
      itemsOf(
        telling.map((each, number) => ({ ...each, good: good(number) })),
        totals,
      )[0]?.flags;
    expect(flags((number) => number % 2 === 0)).toEqual(['does-not-tell']);
    expect(flags((number) => number < 10)).toEqual(['does-not-tell']);
    expect(flags(() => true)).toEqual(['everybody-right']);
    expect(flags(() => false)).toEqual(['nobody-right']);
  });

  it('is not judged by fewer than ten calls', () => {
    expect(itemsOf(telling.slice(0, 9), totals)[0]?.flags).toEqual(['too-few']);
  });

  it('counts whoever comes to it twice with the first time', () => {
    const again = { ...telling[0]!, move: '=end', good: true };
    const [item] = itemsOf([...telling, again], totals);
    expect(item?.calls).toBe(20);
    expect(item?.moves.map(({ move }) => move)).not.toContain('=end');
  });

  it('counts the reply of whoever used a tool first, and the tool beside it', () => {
    const listen = (each: PlayedDecision) => ({ ...each, move: 'listen', led: 'opening', regret: 5 });
    const warn = (each: PlayedDecision) => ({ ...each, move: 'limit warn', led: 'opening', regret: 20 });
    const [item] = itemsOf(
      telling.flatMap((each) => (each.good ? [listen(each), warn(each), warn(each), each] : [each])),
      totals,
    );
    const [before] = itemsOf(telling, totals);
    expect({ ...item, tools: [] }).toEqual(before);
    const use = { calls: 10, share: 0.5, shareOfTop: 1, shareOfBottom: 0 };
    expect(item?.tools).toEqual([
      { tool: 'limit', ...use, meanRegret: 40 },
      { tool: 'listen', ...use, meanRegret: 5 },
    ]);
  });

  it('is left by whoever ends the call there, and tells where a call went that a first answer kept at it', () => {
    const [one, other] = telling as [PlayedDecision, PlayedDecision];
    const [item] = itemsOf(
      [
        { ...one, move: 'listen', led: 'opening' },
        { ...one, move: 'end', led: 'cut' },
        { ...other, move: '=again', led: 'opening' },
        { ...other, move: '=hear', led: 'retell' },
      ],
      totals,
    );
    expect(item?.moves.map(({ move, led }) => [move, led.map(({ to }) => to)])).toEqual([
      ['=again', ['retell']],
      ['end', ['cut']],
    ]);
    expect(item?.tools.map(({ tool, calls }) => [tool, calls])).toEqual([['listen', 1]]);
  });

  it('has statistics within their bounds, whatever was played, in whatever order it was stored', () => {
    const decision = fc.record({
      attempt: fc.constantFrom(...totals.keys()),
      line: fc.constantFrom('opening', 'retell', 'done'),
      move: fc.constantFrom('=a', '=b', 'hold'),
      led: fc.constantFrom('retell', 'done', 'end'),
      regret: fc.integer({ min: 0, max: 1000 }),
      good: fc.boolean(),
    });
    // One decision of a call at a line, as only the first counts.
    const key = ({ attempt, line }: PlayedDecision) => `${attempt} ${line}`;
    fc.assert(
      fc.property(fc.uniqueArray(decision, { selector: key, maxLength: 60 }), (decisions) => {
        const items = itemsOf(decisions, totals);
        for (const { difficulty, discrimination, moves } of items) {
          for (const { chosen, led } of moves)
            expect(led.reduce((sum, { calls }) => sum + calls, 0)).toBe(chosen);
          expect(difficulty).toBeGreaterThanOrEqual(0);
          expect(difficulty).toBeLessThanOrEqual(1);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
          expect(moves.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        const byLine = (those: typeof items) =>
          those
            .map(({ line, calls, difficulty, moves }) => ({
              line,
              calls,
              difficulty,
              moves: moves.map(({ move }) => move),
            }))
            .toSorted((one, other) => (one.line < other.line ? -1 : 1));
        const calls = [...Map.groupBy(decisions, ({ attempt }) => attempt).values()];
        expect(byLine(itemsOf(calls.toReversed().flat(), totals))).toEqual(byLine(items));
      }),
    );
  });
});

/** What a call did, as it would be stored; what it gave away is of no matter here. */
const decisionsOf = ({ replay }: AnyCall, number: number): readonly PlayedDecision[] =>
  doneAtLines(replay).map(({ line, move, led }) => ({
    attempt: `call-${number}`,
    line,
    move,
    led,
    regret: 0,
    good: true,
  }));

const isOver = ({ replay }: AnyCall): boolean => 'ending' in placeOf(replay.state);

/** At each line the reply that was given there first, for what was asked before it; null where there was none. */
function firstReplies({ turns }: Replay): ReadonlyMap<string, string | null> {
  const first = new Map<string, string | null>();
  let open = '';
  for (const { before, input } of turns) {
    const place = placeOf(before);
    if (!('line' in place) || phaseOf(before) !== 'live') continue;
    if (!first.has(place.line)) open = place.line;
    else if (open !== place.line) open = '';
    if (!first.has(place.line)) first.set(place.line, null);
    if (open !== place.line || input.type !== 'reply') continue;
    first.set(place.line, `=${input.id}`);
    open = '';
  }
  return first;
}

describe('the lines of calls that were played at random', () => {
  const calls = fc.array(anyCall(40).filter(isOver), { minLength: 1, maxLength: 6 });

  it('have as many calls on their ways out as went on from them, and none that leads back', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(calls, (played) => {
        const decisions = played.flatMap(decisionsOf);
        const totals = new Map(played.map((_, number) => [`call-${number}`, number]));
        for (const { line, calls: came, moves } of itemsOf(decisions, totals)) {
          const here = played.filter(({ replay }) => firstReplies(replay).has(line));
          expect(came).toBe(here.length);
          const out = moves.flatMap(({ led }) => led);
          expect(out.reduce((sum, { calls: went }) => sum + went, 0)).toBe(here.length);
          expect(out.map(({ to }) => to)).not.toContain(line);
          for (const { move, chosen } of moves.filter(({ move }) => move.startsWith('=')))
            expect(chosen).toBe(here.filter(({ replay }) => firstReplies(replay).get(line) === move).length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
