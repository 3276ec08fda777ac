import { describe, expect, it } from 'vitest';
import { drill, input } from '../../engine/chart/test-call.ts';
import { makeLog } from '../../engine/log/log.ts';
import { openLog } from '../../engine/log/open-log.ts';
import { acceptShared, type FindScenario } from './accept-shared.ts';

const scenario = drill({ hear: ['listen'] });
const find: FindScenario = (id) => (id === scenario.id ? Promise.resolve(scenario) : null);

const logOf = (...words: readonly string[]) => ({
  ...openLog(scenario, { seed: 1, locale: 'en' }),
  inputs: words.map((word, at) => ({ at, input: input(word) })),
});
const FINISHED = logOf('pick-up', '=hear', 'end', 'end');
const codeOf = async (text: string) => {
  const accepted = await acceptShared(text, find);
  return accepted.ok ? 'ok' : accepted.code;
};

describe('a call from elsewhere', () => {
  it('is explained as one’s own', async () => {
    const accepted = await acceptShared(makeLog(FINISHED), find);
    expect(accepted.ok && accepted.call.debrief.turns).toHaveLength(4);
    expect(accepted.ok && accepted.call.log).toEqual(FINISHED);
  });
  it.each([
    ['no call at all', '{"format":2}', 'shared-not-a-call'],
    ['a list', '[]', 'shared-not-a-call'],
    ['no JSON', 'hello', 'shared-broken'],
    ['a call without its end', makeLog(FINISHED).slice(0, 90), 'shared-truncated'],
    ['far too much', `"${'x'.repeat(70_000)}"`, 'shared-too-large'],
    ['a scenario that is not here', makeLog({ ...FINISHED, scenario: 'moon' }), 'shared-scenario'],
    ['a scenario named after nothing', makeLog({ ...FINISHED, scenario: 'constructor' }), 'shared-scenario'],
    ['another edition', makeLog({ ...FINISHED, digest: '0'.repeat(16) }), 'shared-edition'],
    ['a reply that was never on offer', makeLog(logOf('pick-up', '=moon')), 'shared-not-a-call'],
    ['a call that goes on', makeLog(logOf('pick-up', '=hear')), 'shared-unfinished'],
  ])('is told: %s', async (_, text, code) => expect(await codeOf(text)).toBe(code));
});
