/** Who notices when a rule of the model is changed. */
import { type Ablation, startsUnder } from './ablation.ts';
import type { Claim } from './claim.ts';
import { CLAIMS } from './claims.ts';
import { isBroken } from './judge.ts';

/** Claims that hold on these starts as long as nothing is changed; one that does not has nothing to notice. */
export const holdingClaims = (): readonly Claim[] => {
  const starts = startsUnder({ name: 'nothing is changed', row: '' });
  return CLAIMS.filter((claim) => !isBroken(claim, starts));
};

/** Those of the claims that no longer hold. */
export function noticing(ablation: Ablation, claims: readonly Claim[]): readonly string[] {
  const starts = startsUnder(ablation);
  return claims.filter((claim) => isBroken(claim, starts)).map(({ id }) => id);
}
