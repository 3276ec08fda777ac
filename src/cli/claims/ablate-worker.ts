/** Tells of each ablation which claims notice it. */
import { holdingClaims, noticing } from '../../engine/claims/notice.ts';
import { workOnShare } from '../spread.ts';
import { CHANGES } from './ablate.ts';

const claims = holdingClaims();

workOnShare((name, doing, place) => {
  doing(name);
  const ablation = CHANGES[place];
  return ablation ? noticing(ablation, claims) : [];
});
