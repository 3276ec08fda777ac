/** Tells of each ablation which claims notice it. */
import { ABLATIONS } from '../../engine/claims/ablations.ts';
import { holdingClaims, noticing } from '../../engine/claims/notice.ts';
import { workOnShare } from '../spread.ts';

const claims = holdingClaims();

workOnShare((name, doing, place) => {
  doing(name);
  const ablation = ABLATIONS[place];
  return ablation ? noticing(ablation, claims) : [];
});
