/** Asks a helper beside the page about calls, one question at a time; every question gets an answer or a code. */
import type { Answer, AnswerTo, Question, WorkerFailure } from './question.ts';

/** Somebody who answers from another thread. */
export interface Helper {
  ask(question: Question): void;
  close(): void;
}
export type OpenHelper = (ears: { hear(answer: Answer): void; fail(code: WorkerFailure): void }) => Helper;

export interface Asked<Told extends Answer = Answer> {
  /** Never rejects. */
  readonly answer: Promise<Told>;
  /** Stops the work, if it is still under way. */
  cancel(): void;
}

export interface Analyst {
  /** A question that is still under way is cancelled: nobody reads two debriefs at once. */
  ask<Put extends Question>(question: Put): Asked<AnswerTo<Put>>;
}

/** Milliseconds; a slow phone takes ten times as long as a desk. */
const PATIENCE = 30_000;

/** Opens one helper, with the first question, and keeps it for later ones until it fails. */
export function makeAnalyst(open: OpenHelper, patience = PATIENCE): Analyst {
  let helper: Helper | null = null;
  let tell: ((answer: Answer) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hear = (answer: Answer) => {
    clearTimeout(timer);
    tell?.(answer);
    tell = null;
  };
  // An analysis cannot be interrupted: whoever is to stop is let go.
  const fail = (code: WorkerFailure) => {
    helper?.close();
    helper = null;
    hear({ ok: false, code });
  };
  const send = (question: Question) => {
    try {
      helper ??= open({ hear, fail });
      helper.ask(question);
    } catch {
      fail('not-started');
    }
  };
  return {
    ask: <Put extends Question>(question: Put) => {
      if (tell) fail('cancelled');
      const answer = new Promise<AnswerTo<Put>>((resolve) => {
        // The helper answers what it was asked, and whoever is cancelled hears a code: never the answer to another question.
        tell = resolve as (answer: Answer) => void;
      });
      const mine = tell;
      timer = setTimeout(() => fail('no-answer'), patience);
      send(question);
      const cancel = () => {
        if (mine !== null && mine === tell) fail('cancelled');
      };
      return { answer, cancel };
    },
  };
}
