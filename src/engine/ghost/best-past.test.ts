import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../chart/call-state.ts';
import { drill, input, replayed } from '../chart/test-call.ts';
import { digest } from '../log/digest.ts';
import type { Log } from '../log/log.ts';
import { openLog } from '../log/open-log.ts';
import { bestPast, isAlike, type PastCall } from './best-past.ts';

const scenario = drill({ hear: ['mirror'], snap: ['snap'] });
const edition = digest(scenario);

const logOf = (...words: readonly string[]): Log => ({
  ...openLog(scenario, { seed: 1, locale: 'en' }),
  inputs: ['pick-up', ...words, 'end', 'end'].map((word, place) => ({ at: place, input: input(word) })),
});
const past = (log: Log, total: number, endedAt = 1): PastCall => ({ log, total, endedAt });
const best = (...calls: readonly PastCall[]) => bestPast(scenario, edition, calls);
const said = (replay: ReturnType<typeof best>) =>
  replay?.turns.flatMap(({ input }) => (input.type === 'reply' ? [input.id] : []));

describe('the call that runs beside the next one', () => {
  it('is none where nothing was played', () => expect(best()).toBeNull());

  it('is the one with the most points', () =>
    expect(said(best(past(logOf('=hear'), 400), past(logOf('=snap'), 500)))).toEqual(['snap']));

  it('is the calmer one of two with as many', () => {
    const calls = [past(logOf('=snap', '=snap'), 500, 2), past(logOf('=hear'), 500, 1)];
    expect(said(best(...calls))).toEqual(['hear']);
  });

  it('is the newer one of two that were as calm too', () => {
    const [old, recent] = [logOf('=hear'), { ...logOf('=hear'), seed: 2 }];
    expect(best(past(recent, 500, 2), past(old, 500, 1))?.state.seed).toBe(2);
    expect(best(past(old, 500, 1), past(recent, 500, 2))?.state.seed).toBe(2);
  });

  it('passes over what does not play', () => {
    const broken = { ...logOf('=hear'), inputs: logOf('=hear').inputs.slice(1) };
    expect(said(best(past(broken, 900), past(logOf('=snap'), 100)))).toEqual(['snap']);
  });

  it('is of the same edition, went by our numbers and stood alone', () => {
    expect(isAlike(logOf(), edition)).toBe(true);
    expect(isAlike({ ...logOf(), digest: '0'.repeat(16) }, edition)).toBe(false);
    expect(isAlike({ ...logOf(), carried: { composure: 500, kindness: true } }, edition)).toBe(false);
    expect(best(past({ ...logOf('=hear'), carried: { composure: 500, kindness: true } }, 900))).toBeNull();
  });

  it('does not depend on the order in which they are told', () => {
    const replies = fc.constantFrom('=hear', '=snap');
    const call = fc.record({
      words: fc.array(replies, { minLength: 1, maxLength: 3 }),
      total: fc.constantFrom(300, 400),
      endedAt: fc.nat(1000),
    });
    const calls = fc.uniqueArray(call, { selector: ({ endedAt }) => endedAt, maxLength: 6 });
    fc.assert(
      fc.property(calls, (all) => {
        const told = all.map(({ words, total, endedAt }) => past(logOf(...words), total, endedAt));
        const anger = (replay: ReturnType<typeof best>) =>
          replay && contextOf(replay.state).customer.tally.angerSum;
        expect(said(best(...told.toReversed()))).toEqual(said(best(...told)));
        expect(anger(best(...told.toReversed()))).toEqual(anger(best(...told)));
      }),
      { numRuns: 40 },
    );
  });

  it('plays as it was played', () =>
    expect(best(past(logOf('=hear'), 1))?.turns).toHaveLength(
      replayed(scenario, ['pick-up', '=hear', 'end', 'end']).turns.length,
    ));
});
