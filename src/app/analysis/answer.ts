import { analyse } from '../../engine/analysis/analyse.ts';
import type { Answer, Question } from './question.ts';

/** Takes as long as the analysis takes: work for a worker, not for a page. */
export function answer({ scenario, log }: Question): Answer {
  const analysed = analyse(scenario, log);
  return analysed.ok ? analysed : { ok: false, code: analysed.code };
}
