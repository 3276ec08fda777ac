/** An analyst who remembers the last call: its debrief, its practice page and its replays ask for the same. */
import { makeLog } from '../../engine/log/log.ts';
import type { Analyst, Asked } from './analyst.ts';
import type { AnswerTo, CallAnswer, Question } from './question.ts';

export function remembering(analyst: Analyst): Analyst {
  let known: { readonly key: string; readonly answer: CallAnswer } | null = null;
  const learn = (key: string, asked: Asked<CallAnswer>) => {
    void asked.answer.then((answer) => {
      if (answer.ok) known = { key, answer };
    });
    return asked;
  };
  const askAboutCall = (question: Question & { about: 'call' }): Asked<CallAnswer> => {
    // The digest in the log names the edition of the scenario as well; other numbers are never written with it.
    const key = makeLog(question.log) + JSON.stringify(question.log.numbers ?? null);
    return known?.key === key ? atOnce(known.answer) : learn(key, analyst.ask(question));
  };
  return {
    ask: <Put extends Question>(question: Put) =>
      question.about === 'call' ? (askAboutCall(question) as Asked<AnswerTo<Put>>) : analyst.ask(question),
  };
}

const atOnce = (answer: CallAnswer): Asked<CallAnswer> => ({
  answer: Promise.resolve(answer),
  cancel: () => {},
});
