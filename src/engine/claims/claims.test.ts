import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../numbers.ts';
import type { Claim } from './claim.ts';
import { CLAIMS } from './claims.ts';
import { speaksOf } from './judge.ts';
import { syntheticStarts } from './starts.ts';
import { SHIPPED_GROUNDS } from './test-shipped.ts';
import { accountOf, verdictOn } from './verdict.ts';

const STARTS = syntheticStarts(NUMBERS);

describe('the claims of the catalogue', () => {
  it('are all here, C-01 to C-40, each once', () => {
    const ids = Array.from({ length: 40 }, (_, place) => `C-${String(place + 1).padStart(2, '0')}`);
    expect(CLAIMS.map(({ id }) => id)).toEqual(ids);
  });

  it('are played on more than two hundred starts of every kind', () => {
    expect(STARTS.length).toBeGreaterThan(225);
    expect(new Set(STARTS.map(({ name }) => name)).size).toBe(STARTS.length);
  });

  for (const claim of CLAIMS)
    it(`${claim.id} ${claim.sentence}`, () => {
      const { comparisons, failures } = verdictOn(claim, STARTS, []);
      expect(failures).toEqual([]);
      expect(comparisons).toBeGreaterThan(0);
    });
});

/** Scenarios that a claim speaks of and that do not declare it away; what they declare is judged below. */
const holdersOf = (claim: Claim): readonly string[] =>
  SHIPPED_GROUNDS.filter(
    ({ grounds, declared }) => speaksOf(claim, grounds) && !Object.hasOwn(declared.notApplicable, claim.id),
  ).map(({ id }) => id);

describe('among the shipped scenarios', () => {
  it('every claim is held by three at least', () => {
    const few = CLAIMS.filter((claim) => holdersOf(claim).length < 3).map(({ id }) => id);
    expect(few).toEqual([]);
  });
});

for (const shipped of SHIPPED_GROUNDS)
  describe(`in ${shipped.id}`, () => {
    for (const claim of CLAIMS.filter((each) => speaksOf(each, shipped.grounds)))
      it(`${claim.id} ${shipped.declared.notApplicable[claim.id] ?? claim.sentence}`, () => {
        expect(accountOf(claim, shipped).failures).toEqual([]);
      });

    it('nothing is declared of which no claim speaks', () => {
      const spoken = CLAIMS.filter((each) => speaksOf(each, shipped.grounds)).map(({ id }) => id);
      const declared = Object.values(shipped.declared).flatMap((reasons) => Object.keys(reasons));
      expect(declared.filter((id) => !spoken.includes(id))).toEqual([]);
    });
  });
