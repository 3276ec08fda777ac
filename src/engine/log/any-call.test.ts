import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseOf } from '../chart/call-state.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import { MODES } from '../vocabulary.ts';
import { customerAfter } from './replay.ts';
import { type AnyCall, anyCall } from './test-any-call.ts';

/** What the properties of logs, debriefs and files are tried on must not be tame. */
describe('calls of any kind', () => {
  const calls = fc.sample(anyCall(), { numRuns: 200, seed: 4 });
  const some = (holds: (call: AnyCall) => boolean) => expect(calls.some(holds)).toBe(true);
  const inputs = ({ log }: AnyCall) => log.inputs.map(({ input }) => input.type);

  it('are of every scenario, in every mode, carried or alone', () => {
    for (const { id } of SHIPPED) some(({ scenario }) => scenario.id === id);
    for (const mode of MODES) some(({ log }) => log.mode === mode);
    some(({ log }) => log.carried === null);
    some(({ log }) => log.carried?.kindness === true);
  });

  it('are finished and broken off, in every phase', () => {
    for (const phase of ['briefing', 'live', 'paused', 'follow-up', 'done'] as const)
      some(({ replay }) => phaseOf(replay.state) === phase);
    some(({ log }) => log.inputs.length === 0);
  });

  it('come to second rounds, and use every tool', () => {
    some(({ replay }) => replay.turns.some((turn) => customerAfter(turn).tally.rounds > 1));
    for (const tool of [
      'listen',
      'silence',
      'hold',
      'breathe',
      'phrase-book',
      'limit',
      'approval',
      'transfer',
      'voice-note',
      'style',
      'instinct',
      'call-back',
      'follow-up',
    ] as const)
      some((call) => inputs(call).includes(tool));
  });
});
