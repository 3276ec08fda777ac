import { describe, expect, it } from 'vitest';
import type { Input } from '../../engine/chart/input.ts';
import { drill } from '../../engine/chart/test-call.ts';
import { openLog } from '../../engine/log/open-log.ts';
import { makeAnalyst, type OpenHelper } from './analyst.ts';
import { answer } from './answer.ts';
import type { Answer, AnswerQuestion, CallQuestion, Question } from './question.ts';
import { remembering } from './remembering.ts';

const scenario = drill({ hear: ['listen'], act: ['act-now'] }, { par: 1 });
/** Rings off at once: the shortest call there is. */
const INPUTS: readonly Input[] = [{ type: 'pick-up' }, { type: 'end' }, { type: 'end' }];
const question: CallQuestion = {
  about: 'call',
  scenario,
  log: {
    ...openLog(scenario, { seed: 1, locale: 'en' }),
    inputs: INPUTS.map((input, at) => ({ at, input })),
  },
};

/** What a helper does with a question; nothing at all is possible too. */
type Work = (question: Question) => Answer | null;

/** Helpers at the far end of a channel, as workers are: what goes through is copied, and comes later. */
function helpers(work: Work) {
  const counted = { opened: 0, open: 0 };
  const open: OpenHelper = ({ hear, fail }) => {
    const { port1, port2 } = new MessageChannel();
    counted.opened += 1;
    counted.open += 1;
    port2.onmessage = ({ data }: MessageEvent<Question>) => {
      try {
        const answered = work(data);
        if (answered) port2.postMessage(answered);
      } catch {
        fail('crashed');
      }
    };
    port1.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    return {
      ask: (asked) => port1.postMessage(asked),
      close: () => {
        counted.open -= 1;
        port1.close();
      },
    };
  };
  return { open, counted };
}

const silent: Work = () => null;

describe('an analyst', () => {
  it('brings the analysis of a call, and keeps the helper for the next question', async () => {
    const { open, counted } = helpers(answer);
    const analyst = makeAnalyst(open);
    const first = await analyst.ask(question).answer;
    const second = await analyst.ask(question).answer;
    expect(first.ok && first.analysis.decisions.length).toBe(INPUTS.length);
    expect(second).toEqual(first);
    expect(counted).toEqual({ opened: 1, open: 1 });
  });

  it('brings the worth of an answer that was never given, from the same helper', async () => {
    const { open, counted } = helpers(answer);
    const analyst = makeAnalyst(open);
    const other: AnswerQuestion = { ...question, about: 'answer', index: 1, inputs: [{ type: 'listen' }] };
    const weighed = await analyst.ask(other).answer;
    const whole = await analyst.ask(question).answer;
    const best = whole.ok ? whole.analysis.decisions[1]?.before.high : null;
    expect(weighed.ok && weighed.after.low).toBeGreaterThan(0);
    expect(weighed.ok && weighed.after.low).toBeLessThanOrEqual(best ?? Number.NaN);
    expect(counted).toEqual({ opened: 1, open: 1 });
  });

  it('hands on that the call would not have taken an answer', async () => {
    const { open } = helpers(answer);
    const other: AnswerQuestion = { ...question, about: 'answer', index: 0, inputs: [{ type: 'listen' }] };
    expect(await makeAnalyst(open).ask(other).answer).toEqual({ ok: false, code: 'refused-input' });
  });

  it('hands on why a log does not replay', async () => {
    const { open } = helpers(answer);
    const log = { ...question.log, digest: '0'.repeat(16) };
    expect(await makeAnalyst(open).ask({ ...question, log }).answer).toEqual({
      ok: false,
      code: 'digest-mismatch',
    });
  });

  it('says that the helper could not be started', async () => {
    const refuse: OpenHelper = () => {
      throw new DOMException('no workers here', 'SecurityError');
    };
    expect(await makeAnalyst(refuse).ask(question).answer).toEqual({ ok: false, code: 'not-started' });
  });

  it('says that the helper broke, and asks a new one the next time', async () => {
    let broken = true;
    const { open, counted } = helpers((asked) => {
      if (broken) throw new Error('out of memory');
      return answer(asked);
    });
    const analyst = makeAnalyst(open);
    expect(await analyst.ask(question).answer).toEqual({ ok: false, code: 'crashed' });
    broken = false;
    expect((await analyst.ask(question).answer).ok).toBe(true);
    expect(counted).toEqual({ opened: 2, open: 1 });
  });

  it('does not wait for ever', async () => {
    const { open, counted } = helpers(silent);
    expect(await makeAnalyst(open, 20).ask(question).answer).toEqual({ ok: false, code: 'no-answer' });
    expect(counted.open).toBe(0);
  });

  it('lets the helper go when nobody wants to know any more', async () => {
    const { open, counted } = helpers(silent);
    const asked = makeAnalyst(open).ask(question);
    asked.cancel();
    expect(await asked.answer).toEqual({ ok: false, code: 'cancelled' });
    expect(counted.open).toBe(0);
  });

  it('cancels a question by the next one, and not the other way round', async () => {
    let answering = false;
    const { open } = helpers((asked) => (answering ? answer(asked) : null));
    const analyst = makeAnalyst(open);
    const first = analyst.ask(question);
    answering = true;
    const second = analyst.ask(question);
    first.cancel();
    expect(await first.answer).toEqual({ ok: false, code: 'cancelled' });
    expect((await second.answer).ok).toBe(true);
  });

  it('keeps a helper that has answered, whoever cancels afterwards', async () => {
    const { open, counted } = helpers(answer);
    const asked = makeAnalyst(open).ask(question);
    await asked.answer;
    asked.cancel();
    expect(counted.open).toBe(1);
  });
});

describe('an analyst who remembers', () => {
  it('is asked once about the same call, and anew about another one', async () => {
    let answered = 0;
    const { open } = helpers((asked) => {
      answered += 1;
      return answer(asked);
    });
    const analyst = remembering(makeAnalyst(open));
    const first = await analyst.ask(question).answer;
    expect(await analyst.ask(question).answer).toEqual(first);
    expect(answered).toBe(1);
    await analyst.ask({ ...question, log: { ...question.log, seed: 2 } }).answer;
    expect(answered).toBe(2);
  });

  it('asks again where there was no answer', async () => {
    let broken = true;
    const { open } = helpers((asked) => {
      if (broken) throw new Error('out of memory');
      return answer(asked);
    });
    const analyst = remembering(makeAnalyst(open));
    expect((await analyst.ask(question).answer).ok).toBe(false);
    broken = false;
    expect((await analyst.ask(question).answer).ok).toBe(true);
  });
});
