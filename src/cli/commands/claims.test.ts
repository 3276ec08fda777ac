import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../engine/claims/claims.ts';
import type { Verdict } from '../../engine/claims/verdict.ts';
import { scenarioIds } from '../../files/shipped.ts';
import { readShipped } from '../claims/shipped.ts';
import { claims } from './claims.ts';

describe('the shipped scenarios', () => {
  it('come with what they declare, and every declaration reads', () => {
    const { grounds, faults } = readShipped();
    expect(faults).toEqual([]);
    expect(grounds.map(({ id }) => id)).toEqual(scenarioIds());
  });
});

describe('sim claims', () => {
  const { data, lines, exit } = claims();
  const verdicts = (data as { readonly claims: readonly Verdict[] }).claims;

  it('tells comparisons, margin and failures of every claim, for people and for programs', () => {
    expect(verdicts.map(({ id }) => id)).toEqual(CLAIMS.map(({ id }) => id));
    expect(verdicts.filter(({ comparisons }) => comparisons === 0)).toEqual([]);
    for (const { id } of CLAIMS) expect(lines.filter((line) => line.startsWith(`${id}  `))).toHaveLength(1);
  });

  it('looks at some scenarios alone where their ids are given, and at nothing that nobody knows', () => {
    const chosen = claims(['leaflet', 'joint-account']);
    const some = (chosen.data as { readonly claims: readonly Verdict[] }).claims;
    expect(chosen.exit).toBe(0);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(CLAIMS.length);
    expect(new Set(some.flatMap(({ notApplicable }) => Object.keys(notApplicable)))).toEqual(
      new Set(['joint-account', 'leaflet']),
    );
    expect(claims(['nobody'])).toMatchObject({ exit: 2, data: { code: 'unknown-scenario' } });
  });

  it('is good as long as every claim holds', () => {
    expect(exit).toBe(verdicts.every(({ failures }) => failures.length === 0) ? 0 : 1);
  });
});
