import { analyse } from '../../engine/analysis/analyse.ts';
import { weigh } from '../../engine/analysis/weigh.ts';
import type { Answer, Question } from './question.ts';

/** Takes as long as the search takes: work for a worker, not for a page. */
export function answer(question: Question): Answer {
  const { scenario, log } = question;
  const answered =
    question.about === 'call'
      ? analyse(scenario, log)
      : weigh(scenario, log, question.index, question.inputs);
  return answered.ok ? answered : { ok: false, code: answered.code };
}
