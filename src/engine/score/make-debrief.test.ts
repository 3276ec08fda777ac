import { describe, expect, it } from 'vitest';
import { startCall, step } from '../chart/call.ts';
import { contextOf, phaseOf } from '../chart/call-state.ts';
import { drill, replayed } from '../chart/test-call.ts';
import { anyInput, chance } from '../chart/test-random-play.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import type { LoggedInput } from '../log/log.ts';
import { openLog } from '../log/open-log.ts';
import { replay } from '../log/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { makeDebrief } from './make-debrief.ts';
import { DIMENSIONS, TIERS } from './sheet.ts';

const scenario = drill({
  hear: ['mirror'],
  snap: { acts: ['snap'], trap: 'snap' },
  bye: { acts: ['listen'], routes: [{ to: 'badly', when: null }] },
});

describe('M-24: a finished call explained', () => {
  const debrief = makeDebrief(replayed(scenario, ['goal ours', 'pick-up', '=hear', '=snap', '=bye']));

  it('begins where the customer began', () => expect(debrief.start).toEqual({ calm: 55, mood: 'prickly' }));
  it('has every input of the log with its time', () => {
    expect(debrief.turns.map(({ index, at, input }) => [index, at, input.type])).toEqual([
      [0, 0, 'goal'],
      [1, 1000, 'pick-up'],
      [2, 2000, 'reply'],
      [3, 3000, 'reply'],
      [4, 4000, 'reply'],
    ]);
  });
  it('tells what stood in the bubble when the input was made', () => {
    expect(debrief.turns.map(({ before }) => before?.key ?? null)).toEqual([
      null,
      null,
      'opening',
      'opening',
      'opening',
    ]);
  });
  it('the path of calm is that of the items', () => {
    let calm = debrief.start.calm;
    for (const turn of debrief.turns) {
      for (const { meter, delta } of turn.changes) if (meter === 'anger') calm -= delta / 10;
      expect(turn.calm).toBeCloseTo(calm, 5);
    }
  });
  it('names the traps of a turn', () => expect(debrief.turns[3]?.traps).toEqual(['snap']));
  it('tells whether the goal put the customer at the centre (TR-13)', () => {
    expect(debrief.goal).toEqual({ id: 'ours', fits: false });
    expect(makeDebrief(replayed(scenario, ['pick-up', '=bye'])).goal).toBeNull();
  });
  it('tells the ending', () => expect(debrief.ending).toBe('badly'));
});

/** Random play, led to its end. */
function finish(shipped: Scenario, seed: number): readonly LoggedInput[] {
  const draw = chance(seed);
  const inputs: LoggedInput[] = [];
  let state = startCall(shipped, seed);
  const send = (input: LoggedInput['input']) => {
    const stepped = step(state, input);
    if ('refused' in stepped) return;
    state = stepped.state;
    inputs.push({ at: inputs.length * 500, input });
  };
  for (let turn = 0; turn < 20; turn += 1) send(anyInput(state, draw));
  send({ type: 'pick-up' });
  for (let out = 0; out < 3 && phaseOf(state) !== 'done'; out += 1)
    send(phaseOf(state) === 'follow-up' ? { type: 'follow-up', sent: draw(2) === 0 } : { type: 'end' });
  return inputs;
}

describe.each(SHIPPED.map((shipped) => [shipped.id, shipped] as const))(
  'section 6 on %s, however it was played',
  (_, shipped) => {
    const debriefs = Array.from({ length: 80 }, (__, seed) => {
      const inputs = finish(shipped, seed);
      const log = {
        ...openLog(shipped, { seed, locale: 'en' }),
        inputs,
      } as const;
      const result = replay(shipped, log);
      if (!result.ok) throw new Error(result.code);
      return { debrief: makeDebrief(result.replay), replayed: result.replay };
    });

    it('every call comes to an ending and a tier', () => {
      for (const {
        debrief,
        replayed: { state },
      } of debriefs) {
        expect(phaseOf(state)).toBe('done');
        expect(Object.keys(shipped.endings)).toContain(debrief.ending);
        expect(TIERS).toContain(debrief.sheet.tier);
      }
    });
    it('points are whole tenths, add up, and stay below the weight and the caps', () => {
      for (const {
        debrief: { sheet },
      } of debriefs) {
        for (const { points, max, entries } of Object.values(sheet.dimensions)) {
          expect(entries.reduce((sum, entry) => sum + entry.points, 0)).toBe(points);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(max);
          expect(entries.every((entry) => Number.isInteger(entry.points) && Number.isInteger(entry.of))).toBe(
            true,
          );
        }
        expect(sheet.sum).toBe(
          DIMENSIONS.reduce((sum, dimension) => sum + (sheet.dimensions[dimension]?.points ?? 0), 0),
        );
        expect(sheet.total).toBe(Math.min(sheet.sum, ...sheet.caps.map(({ at }) => at)));
        expect(sheet.total).toBeGreaterThanOrEqual(0);
        expect(sheet.total).toBeLessThanOrEqual(1000);
      }
    });
    it('there are three pieces of advice at most, each once, and always something good', () => {
      for (const { debrief } of debriefs) {
        expect(debrief.advice.length).toBeLessThanOrEqual(3);
        expect(new Set(debrief.advice).size).toBe(debrief.advice.length);
        expect(debrief.praise).toBeTruthy();
      }
    });
    it('the items of every turn add up to the path', () => {
      for (const {
        debrief,
        replayed: { state },
      } of debriefs) {
        const moved = debrief.turns
          .flatMap(({ changes }) => changes)
          .filter(({ meter }) => meter === 'anger');
        const last = debrief.turns.at(-1)?.calm ?? Number.NaN;
        expect(debrief.start.calm - moved.reduce((sum, { delta }) => sum + delta, 0) / 10).toBeCloseTo(
          last,
          5,
        );
        expect(last).toBeCloseTo(100 - contextOf(state).customer.anger / 10, 5);
      }
    });
  },
);
