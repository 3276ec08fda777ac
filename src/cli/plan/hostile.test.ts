import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCall, step } from '../../engine/chart/call.ts';
import { PATIENCE, runs } from '../../engine/hostile/test-cases.ts';
import { guarded } from '../../engine/hostile/test-guard.ts';
import { mangled } from '../../engine/hostile/test-mangle.ts';
import { hiddenCharacters } from '../../engine/scenario/hidden-characters.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { planPaths, scenarioIds, shippedScenario } from '../../files/shipped.ts';
import { PLAN_FAULTS, type Plan, type PlanFault, parsePlan } from './plan.ts';

const SCENARIOS = new Map(
  scenarioIds()
    .flatMap((id) => shippedScenario(id) ?? [])
    .map((one) => [one.id, one]),
);
const PLANS = scenarioIds()
  .flatMap(planPaths)
  .map((path) => readFileSync(path, 'utf8'));

/** Plays on, whatever is refused and whatever is missed. */
function play(scenario: Scenario, { seed, items }: Plan): void {
  let state = startCall(scenario, seed);
  for (const { item } of items) {
    if ('expect' in item) {
      expect([null, expect.any(String)]).toContainEqual(item.expect.missedBy(state));
      continue;
    }
    const stepped = step(state, item.input);
    if ('state' in stepped) state = stepped.state;
  }
}

const isSound = (text: string, { code, line, detail }: PlanFault): boolean =>
  PLAN_FAULTS.includes(code) &&
  line >= 0 &&
  line <= text.split('\n').length &&
  hiddenCharacters(detail).length === 0;

describe('a plan whose text was mangled', { timeout: PATIENCE }, () => {
  it('is played, or refused with codes and lines', () => {
    let played = 0;
    fc.assert(
      fc.property(mangled(fc.constantFrom(...PLANS)), (text) => {
        const parsed = guarded(() => parsePlan(text));
        if (!parsed.ok) {
          expect(parsed.faults.length).toBeGreaterThan(0);
          expect(parsed.faults.filter((fault) => !isSound(text, fault))).toEqual([]);
          return;
        }
        const scenario = SCENARIOS.get(parsed.plan.scenario);
        if (!scenario) return;
        guarded(() => play(scenario, parsed.plan));
        played += 1;
      }),
      runs('plans'),
    );
    expect(played).toBeGreaterThan(50);
  });
});
