import { describe, expect, it } from 'vitest';
import { asJson } from './report.ts';

describe('data for programs', () => {
  it('holds numbers as people would write them, and everything else as it is', () => {
    const data = {
      margin: 0.1 + 0.2,
      least: 0.000004,
      seed: 2 ** 32 - 1,
      digest: '0.30000000000000004',
      none: null,
    };
    expect(JSON.parse(asJson(data))).toEqual({ ...data, margin: 0.3 });
  });
});
