import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLog } from '../log/log.ts';
import { parseLog } from '../log/parse-log.ts';
import { replay } from '../log/replay.ts';
import { parseScenario } from '../scenario/parse.ts';
import { PATIENCE, runs } from './test-cases.ts';
import { guarded } from './test-guard.ts';
import { logOf } from './test-random-log.ts';
import { anyScenario, anyScenarioFile, textOf } from './test-random-scenario.ts';
import { faultsIn, faultsInPlay } from './test-sound.ts';

describe('scenarios nobody wrote', { timeout: PATIENCE }, () => {
  it('are accepted, are sound, and are played through a hundred inputs without a fault', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyScenarioFile, fc.nat(1000), (file, seed) => {
        const parsed = guarded(() => parseScenario(textOf(file)));
        if (!parsed.ok) return;
        accepted += 1;
        expect(faultsIn(parsed.scenario)).toEqual([]);
        expect(guarded(() => faultsInPlay(parsed.scenario, seed, 100))).toEqual([]);
      }),
      runs('randomScenarios'),
    );
    expect(accepted).toBeGreaterThan(0.95 * runs('randomScenarios').numRuns);
  });

  it('have logs that are read and replayed', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, seed) => {
        const parsed = parseLog(makeLog(logOf(scenario, seed)));
        expect(parsed.ok && replay(scenario, parsed.log)).toMatchObject({ ok: true });
      }),
      runs('randomLogs'),
    );
  });
});
