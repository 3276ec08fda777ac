import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeView } from '../view/make-view.ts';
import { startCall } from './call.ts';
import { type CallState, canonicalState, standingOf } from './call-state.ts';
import { fadedReply, offeredReplies } from './offer.ts';
import { call, drill, play } from './test-call.ts';
import { SHIPPED } from './test-scenarios.ts';

const faded = (state: CallState): string | null => fadedReply(standingOf(state));
const idsOf = (state: CallState): readonly string[] => offeredReplies(state).map(({ id }) => id);

describe('replies on offer', () => {
  const guarded = drill({
    listen: ['listen'],
    fix: { acts: ['present'], when: { heard: true } },
    wait: { acts: ['listen'], when: { not: { heard: true } } },
  });

  it('are those whose guard holds', () => {
    expect([...idsOf(call(guarded))].sort()).toEqual(['listen', 'wait']);
    expect([...idsOf(call(guarded, '=listen'))].sort()).toEqual(['fix', 'listen']);
  });

  it('are none once the call has come to an ending', () => {
    expect(idsOf(call(guarded, 'end', 'end'))).toEqual([]);
  });

  it('come in the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHIPPED), fc.nat(), (scenario, seed) => {
        expect(idsOf(startCall(scenario, seed))).toEqual(idsOf(startCall(scenario, seed)));
      }),
      { numRuns: 30 },
    );
  });

  it.each(SHIPPED.map((scenario) => [scenario.id, scenario] as const))(
    'come in another order for other seeds (%s)',
    (_, scenario) => {
      const many = Object.values(scenario.lines).find(({ replies }) => replies.length >= 3);
      const at = { ...scenario, opening: many?.id ?? scenario.opening };
      const orders = new Set(Array.from({ length: 40 }, (__, seed) => idsOf(startCall(at, seed)).join()));
      expect(orders.size).toBeGreaterThan(2);
    },
  );

  it('put no reply at one place for every seed', () => {
    const four = drill({ a: ['listen'], b: ['mirror'], c: ['validate'], d: ['ally'] });
    const places = Array.from({ length: 400 }, (_, seed) => idsOf(startCall(four, seed)).indexOf('a'));
    for (const place of [0, 1, 2, 3])
      expect(places.filter((found) => found === place).length).toBeGreaterThan(60);
  });

  it('are the only thing a seed decides', () => {
    const words = ['pick-up', '=listen', 'breathe breath', 'limit line', 'end'];
    const [one, two] = [1, 2].map((seed) => canonicalState(play(startCall(guarded, seed), ...words)));
    expect(one?.replace('"seed":1', '"seed":2')).toBe(two);
  });
});

describe('FI-47: below composure 30 the mind goes blank', () => {
  const scenario = drill({
    best: ['mirror', 'validate'],
    good: ['listen'],
    bait: { acts: ['mirror', 'validate', 'empathise', 'ally'], trap: 'vague' },
  });
  const at = (composure: number): CallState => play(startCall(scenario, 1, { composure }), 'pick-up');

  it('the honest reply that would calm most cannot be thought of', () => {
    expect([faded(at(30)), faded(at(29.9))]).toEqual([null, 'best']);
  });
  it('it is not shown, and the player is told that one is missing', () => {
    const view = makeView(at(20), 'practice');
    expect([view.faded, view.replies.map(({ id }) => id).sort()]).toEqual([true, ['bait', 'good']]);
  });
  it.each(['breathe breath', 'phrase-book'])('%s brings it back for one turn', (tool) => {
    const clear = play(at(10), tool);
    expect([faded(clear), faded(play(clear, 'hold'))]).toEqual([null, 'best']);
  });
  it('of two that would calm alike it is always the same one, whatever the seed', () => {
    const twins = drill({ b: ['mirror'], a: ['mirror'], c: ['mirror'] });
    const gone = [1, 2, 3, 4, 5, 6].map((seed) =>
      faded(play(startCall(twins, seed, { composure: 5 }), 'pick-up')),
    );
    expect(new Set(gone)).toEqual(new Set(['a']));
  });
  it('the last honest reply never fades', () => {
    const bare = drill({ good: ['listen'], bait: { acts: ['vague'], trap: 'vague' } });
    expect(faded(play(startCall(bare, 1, { composure: 5 }), 'pick-up'))).toBeNull();
  });
});
