import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/analysis/analyse.ts';
import { mistakesOf, modelAnswer } from '../../engine/analysis/mistakes.ts';
import { PLANS } from '../../engine/analysis/test-plans.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { answer } from '../analysis/answer.ts';
import type { AnswerTo, Question } from '../analysis/question.ts';
import { makeTrials } from './trials.ts';

const plan = PLANS.find(({ name }) => name === 'trays, every-trap.plan');
if (!plan) throw new Error('the plan is gone');
const { scenario, log } = plan;
const replayed = replay(scenario, log);
const analysed = analyse(scenario, log);
if (!replayed.ok || !analysed.ok) throw new Error('the plan does not play');
const mistakes = mistakesOf(analysed.analysis);

/** Answers here instead of in another thread. */
const analyst: Analyst = {
  ask: <Put extends Question>(question: Put) => ({
    answer: Promise.resolve(answer(question) as AnswerTo<Put>),
    cancel: () => {},
  }),
};
const broken: Analyst = {
  ask: () => ({ answer: Promise.resolve({ ok: false, code: 'crashed' } as const), cancel: () => {} }),
};

function opened(by: Analyst = analyst, onFaced: (index: number) => void = () => {}) {
  const finished = { number: 1, endedAt: 1, scenario, log, replay: replayed.ok ? replayed.replay : never() };
  return makeTrials(mistakes, { finished, analyst: by, onLeave: () => {}, onFaced }).model;
}

function never(): never {
  throw new Error('the plan does not play');
}

function trialOf(model: ReturnType<typeof opened>) {
  const trial = model.trial.value;
  if (!trial) throw new Error('all are through');
  return trial;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a mistake tried again', () => {
  it('stands at the moment before it, without what was answered', () => {
    const model = opened();
    const trial = trialOf(model);
    const [first] = mistakes;
    expect(trial.call.exchanges.value).toHaveLength(first?.index ?? Number.NaN);
    expect(trial.outcome.value).toEqual({ phase: 'choosing' });
    expect(trial.turn).toBe(1);
    expect(model.stands.value.every((stand) => stand === 'open')).toBe(true);
  });

  it('is solved by an answer as good as the best, with its reasons', async () => {
    const model = opened();
    const [mistake] = mistakes;
    for (const input of mistake ? modelAnswer(mistake, scenario) : []) trialOf(model).call.send(input);
    await settled();
    expect(trialOf(model).outcome.value).toMatchObject({ phase: 'told', worth: 'kept', shown: false });
    expect(model.stands.value[0]).toBe('solved');
  });

  it('is not solved by what was done, and can be tried again from the same moment', async () => {
    const model = opened();
    const trial = trialOf(model);
    const before = trial.call.view.value;
    trial.call.send(mistakes[0]?.taken.input ?? never());
    await settled();
    expect(trial.outcome.value).toMatchObject({ phase: 'told', worth: 'lost' });
    trial.retry();
    expect(trial.outcome.value).toEqual({ phase: 'choosing' });
    expect(trial.call.view.value).toEqual(before);
    expect(model.stands.value[0]).toBe('open');
  });

  it('lets a breath be taken first, and gives it back when it is tried again', () => {
    const trial = trialOf(opened());
    const { breathsLeft } = trial.call.view.value.tools;
    trial.call.send({ type: 'breathe', how: 'breath' });
    expect(trial.outcome.value).toEqual({ phase: 'choosing' });
    expect(trial.call.view.value.tools.breathsLeft).toBe(breathsLeft - 1);
    trial.retry();
    expect(trial.call.view.value.tools.breathsLeft).toBe(breathsLeft);
  });

  it('weighs a tool that is chosen as the answer', async () => {
    const trial = trialOf(opened());
    trial.call.send({ type: 'hold' });
    expect(trial.outcome.value).toEqual({ phase: 'weighing' });
    await settled();
    expect(trial.outcome.value.phase).toBe('told');
  });

  it('says with a code that a tool could not be weighed, and stays open', async () => {
    const model = opened(broken);
    trialOf(model).call.send({ type: 'hold' });
    await settled();
    expect(trialOf(model).outcome.value).toEqual({ phase: 'unknown', code: 'crashed' });
    expect(model.stands.value[0]).toBe('open');
  });

  it('cannot be solved any more once the answer was shown', async () => {
    const model = opened();
    const trial = trialOf(model);
    trial.show();
    await settled();
    expect(trial.outcome.value).toMatchObject({ phase: 'told', shown: true, worth: 'kept' });
    trial.retry();
    trial.show();
    await settled();
    expect(model.stands.value[0]).toBe('shown');
  });

  it('can be skipped, up to the last one', () => {
    const model = opened();
    for (const _ of mistakes) model.next();
    expect(model.trial.value).toBeNull();
    expect(model.stands.value.every((stand) => stand === 'skipped')).toBe(true);
    model.restart();
    expect(model.trial.value).not.toBeNull();
  });

  it('was faced once it was tried, shown or skipped, and not before', async () => {
    const faced: number[] = [];
    const model = opened(analyst, (index) => faced.push(index));
    expect(faced).toEqual([]);
    trialOf(model).call.send(mistakes[0]?.taken.input ?? never());
    await settled();
    expect(new Set(faced)).toEqual(new Set([mistakes[0]?.index]));
    model.next();
    trialOf(model).show();
    await settled();
    model.next();
    model.next();
    expect(new Set(faced)).toEqual(new Set(mistakes.slice(0, 3).map(({ index }) => index)));
  });
});
