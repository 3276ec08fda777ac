/** Asks a helper beside the page about finished calls, one at a time; every question gets an answer or a code. */
import type { Answer, Question, WorkerFailure } from './question.ts';

/** Somebody who answers from another thread. */
export interface Helper {
  ask(question: Question): void;
  close(): void;
}
export type OpenHelper = (ears: { hear(answer: Answer): void; fail(code: WorkerFailure): void }) => Helper;

export interface Asked {
  /** Never rejects. */
  readonly answer: Promise<Answer>;
  /** Stops the work, if it is still under way. */
  cancel(): void;
}

export interface Analyst {
  /** A question that is still under way is cancelled: nobody reads two debriefs at once. */
  ask(question: Question): Asked;
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
    ask: (question) => {
      if (tell) fail('cancelled');
      const answer = new Promise<Answer>((resolve) => {
        tell = resolve;
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
