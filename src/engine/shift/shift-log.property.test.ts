import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLANS } from '../analysis/test-plans.ts';
import type { Log } from '../log/log.ts';
import { type Played, playShift } from './play-shift.ts';
import type { Shift } from './shift.ts';
import { makeShiftLog, PAUSES, parseShiftLog, type ShiftEvent, type ShiftLog } from './shift-log.ts';
import { find } from './test-shift.ts';

const composure = fc.integer({ min: 0, max: 1000 });
const call: fc.Arbitrary<ShiftEvent> = fc
  .tuple(
    fc.constantFrom(...PLANS),
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.record({ composure, kindness: fc.boolean() }),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([{ log }, seed, carried, inputs]): ShiftEvent => {
    const whole: Log = { ...log, seed, carried };
    return { type: 'call', log: inputs < 5 ? { ...whole, inputs: log.inputs.slice(0, inputs) } : whole };
  });
/** Mostly of a call that is not over; calls of fewer inputs come often. */
const stop: fc.Arbitrary<ShiftEvent> = fc
  .option(call)
  .map((of): ShiftEvent => ({ type: 'stop', left: of?.type === 'call' ? of.log : null }));
const event = fc.oneof(
  { weight: 3, arbitrary: call },
  { weight: 1, arbitrary: stop },
  { weight: 3, arbitrary: fc.constantFrom(...PAUSES).map((type): ShiftEvent => ({ type })) },
);
const shiftLog: fc.Arbitrary<ShiftLog> = fc.record({
  format: fc.constant(1 as const),
  plan: fc.constantFrom('before-lunch' as const, 'long-day' as const),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  start: composure,
  scenarios: fc.array(fc.constantFrom('joint-account', 'leaflet', 'trays'), { minLength: 3, maxLength: 6 }),
  events: fc.array(event, { maxLength: 12 }),
});

/** The events that could happen, one after the other; the others are left out. */
function sensible(log: ShiftLog): ShiftLog {
  let kept: ShiftLog = { ...log, events: [] };
  for (const next of log.events) {
    const longer = { ...kept, events: [...kept.events, next] };
    if (playShift(longer, find).ok) kept = longer;
  }
  return kept;
}

const facts = (result: Played) => {
  if (!result.ok) return result;
  const { stage, composure: now, movements, slotsLeft, kudos, calls, left }: Shift = result.shift;
  const sheets = calls.map(({ sheet }) => sheet);
  return { stage, now, movements, slotsLeft, kudos, sheets, left: left?.log };
};

describe('any events in any order', () => {
  it('are played or refused, never thrown at, and composure stays within its range', () => {
    fc.assert(
      fc.property(shiftLog, (log) => {
        const kept = playShift(sensible(log), find);
        if (!kept.ok) throw new Error(kept.code);
        const readings = kept.shift.movements.flatMap(({ from, to }) => [from, to]);
        for (const reading of [kept.shift.composure, ...readings]) {
          expect(reading).toBeGreaterThanOrEqual(0);
          expect(reading).toBeLessThanOrEqual(1000);
        }
        expect(kept.shift.slotsLeft).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('give the same shift after they were written and read', () => {
    fc.assert(
      fc.property(shiftLog, (log) => {
        const parsed = parseShiftLog(makeShiftLog(log));
        expect(parsed).toEqual({ ok: true, log });
        if (parsed.ok) expect(facts(playShift(parsed.log, find))).toEqual(facts(playShift(log, find)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile text', () => {
  it('of any kind is answered, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.json({ maxDepth: 2 })),
        (text) => !parseShiftLog(text).ok,
      ),
    );
  });
  it('in the shape of a shift is read or refused, and what was read can be written', () => {
    const head = { plan: 'before-lunch', seed: 1, start: 800, scenarios: ['a', 'b', 'c'] };
    const bent = fc.record(
      {
        format: fc.constantFrom(1, 1, 2),
        seed: fc.jsonValue(),
        events: fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom('walk', 'kudos'))),
      },
      { requiredKeys: ['events'] },
    );
    fc.assert(
      fc.property(bent, (data) => {
        const parsed = parseShiftLog(JSON.stringify({ format: 1, ...head, ...data }));
        if (parsed.ok) expect(parseShiftLog(makeShiftLog(parsed.log))).toEqual(parsed);
        else expect(parsed.failures.length).toBeGreaterThan(0);
      }),
    );
  });
});
