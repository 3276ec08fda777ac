/** Works on every n-th ablation and posts which claims notice it. */
import { parentPort, workerData } from 'node:worker_threads';
import { ABLATIONS } from '../../engine/claims/ablations.ts';
import { holdingClaims, noticing } from '../../engine/claims/notice.ts';

const { first, step } = workerData as { readonly first: number; readonly step: number };

const claims = holdingClaims();

for (let place = first; place < ABLATIONS.length; place += step) {
  const ablation = ABLATIONS[place];
  if (ablation) parentPort?.postMessage({ place, noticedBy: noticing(ablation, claims) });
}
