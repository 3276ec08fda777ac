import { describe, expect, it } from 'vitest';
import { PATIENCE } from './test-cases.ts';
import { HEAVY } from './test-heavy.ts';
import { verdictOn } from './test-verdict.ts';

describe('a file made to make its reader hang, run out of stack or of memory', { timeout: PATIENCE }, () => {
  it.each(HEAVY)('full of %s is told: %s', (_, code, text) => {
    const { parsed, faults } = verdictOn(text);
    expect(faults).toEqual([]);
    expect(parsed.ok ? [] : parsed.failures.map((failure) => failure.code)).toContain(code);
  });
});
