import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/engine/log/input-text.ts';
import { TIERS } from '../../src/engine/score/sheet.ts';
import { find } from './calls.ts';
import type { Golden } from './came-to.ts';
import { compare, differences, isSameRules, now } from './compare.ts';
import { readCorpus, sizeOfCorpus } from './corpus.ts';

const corpus = readCorpus();
const found = differences(find, corpus);
const told = (finding: string) =>
  found
    .filter((difference) => difference.finding === finding)
    .map(({ golden: { kind, log } }) => `${kind}: ${(log as { scenario: string }).scenario}`);

describe('committed calls', () => {
  it('come to what they came to when they were committed', () => {
    const whatToDo =
      'The same log comes to something else. If that is meant, raise EDITION in src/engine/edition.ts and run npm run golden -- --write.';
    expect(told('other-result'), whatToDo).toEqual([]);
  });

  it('come to it in the same way', () => {
    const whatToDo =
      'The results are the same and something inside is not. If that is meant, run npm run golden -- --write.';
    expect(told('other-way'), whatToDo).toEqual([]);
  });

  it('are of the scenarios as they are', () => {
    const whatToDo = 'A scenario was edited: run npm run golden -- --write.';
    expect(told('other-scenario'), whatToDo).toEqual([]);
  });

  it('were made by the edition and the numbers of today', () => {
    expect(isSameRules(corpus.rules), 'The rules were changed: run npm run golden -- --write.').toBe(true);
  });
});

interface Written {
  readonly scenario: string;
  readonly carried: unknown;
  readonly inputs: readonly string[];
}

const logs = corpus.calls.map(({ log }) => log as Written);
const typesIn = ({ inputs }: Written) =>
  inputs.map((line) => parseInput(line.slice(line.indexOf(' ') + 1))?.type);

describe('what is committed', () => {
  it('is of every scenario, and of second rounds', async () => {
    const { SHIPPED } = await import('../../src/engine/chart/test-scenarios.ts');
    const ids = new Set(logs.map(({ scenario }) => scenario));
    for (const { id } of SHIPPED) expect(ids).toContain(id);
    for (const kind of ['late', 'unsent', 'unsettled'])
      expect([...ids].some((id) => id.startsWith(`${kind}~`))).toBe(true);
  });

  it.each([
    'goal',
    'pick-up',
    'reply',
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
    'end',
    'call-back',
    'follow-up',
  ])('has the input %s', (type) => {
    expect(logs.some((log) => typesIn(log).includes(type as never))).toBe(true);
  });

  it('has letters, calls within a shift, calls broken off, every tier, and verdicts of some', () => {
    const results = corpus.calls.map(({ came: { result } }) => result);
    expect(logs.some(({ inputs }) => inputs.some((line) => /=.*\+/.test(line)))).toBe(true);
    expect(logs.some(({ carried }) => carried !== null)).toBe(true);
    expect(results.some(({ phase }) => phase === 'live')).toBe(true);
    for (const tier of TIERS) expect(results.some((result) => result.tier === tier)).toBe(true);
    expect(results.filter(({ verdicts }) => verdicts?.includes('blunder')).length).toBeGreaterThan(1);
  });

  it('stays small', () => {
    expect(sizeOfCorpus()).toBeLessThan(300_000);
  });
});

describe('the comparison', () => {
  const bad = corpus.calls.find(({ kind }) => kind === 'trays, every-trap.plan') as Golden;
  const log = bad.log as Written;

  it('sees another reply, another order, and a scenario that was edited', () => {
    const compared = (changed: object) => {
      const golden = { ...bad, log: { ...log, ...changed } };
      return compare(golden, now(find, golden));
    };
    expect(compared({})).toBe('same');
    expect(compared({ inputs: log.inputs.slice(0, -1) })).toBe('other-result');
    expect(compared({ inputs: [...log.inputs, '0 =nothing'] })).toBe('other-result');
    expect(compared({ digest: '0'.repeat(16) })).toBe('other-scenario');
  });

  it('sees what is different inside alone', () => {
    const later = { ...log, inputs: log.inputs.map((line) => line.replace(/^\d+/, '1234')) };
    const came = now(find, { ...bad, log: later });
    expect(compare(bad, came)).toBe('other-way');
  });
});
