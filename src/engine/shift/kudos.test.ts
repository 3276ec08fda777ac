import { describe, expect, it } from 'vitest';
import { PLANS } from '../analysis/test-plans.ts';
import { contextOf } from '../chart/call-state.ts';
import { drill, replayed } from '../chart/test-call.ts';
import { type Replay, replay } from '../log/replay.ts';
import { COLLEAGUES, type KudosReason, kudosFor, wasHeated } from './kudos.ts';

function planned(name: string): Replay {
  const plan = PLANS.find((each) => each.name === `${name}.plan`)!;
  const result = replay(plan.scenario, plan.log);
  if (!result.ok) throw new Error(result.code);
  return result.replay;
}

const kudos = (of: Replay, place = 0, praised: readonly KudosReason[] = []) =>
  kudosFor(of, { seed: 7, place, praised });
const reason = (of: Replay, ...praised: readonly KudosReason[]) => kudos(of, 0, praised)?.reason ?? null;
const said = (acts: Parameters<typeof drill>[0], start = {}, ...words: readonly string[]): Replay => {
  const usual = drill(acts);
  return replayed({ ...usual, start: { ...usual.start, ...start } }, ['pick-up', ...words]);
};

describe('kudos name what was done best', () => {
  it('a pause that was announced says more than anything before it', () =>
    expect(reason(planned('joint-account, best'))).toBe('paused-fairly'));
  it('a line drawn when it was due', () =>
    expect(reason(said({ see: ['validate'] }, { anger: 70, language: 3 }, 'limit line', '=see'))).toBe(
      'drew-line',
    ));
  it('a request for other words when it was due', () =>
    expect(reason(said({ see: ['validate'] }, { anger: 70, language: 2 }, 'limit name', '=see'))).toBe(
      'named-swearing',
    ));
  it('a limit that nobody had called for is no feat', () =>
    expect(reason(said({ see: ['validate'] }, { anger: 70 }, 'limit line'))).toBeNull());
  it('a promise kept early', () => expect(reason(planned('leaflet, best'))).toBe('promise-early'));
  it('the one thing said that brought the most calm', () => {
    const acts = { see: ['validate'], sorry: ['apologise'] } as const;
    expect(reason(said(acts, { anger: 60 }, '=sorry', '=see'))).toBe('validate');
  });
  it('something else than the last time, where there is something else', () => {
    expect(reason(planned('leaflet, best'), 'promise-early')).toBe('found-concern');
    const only = said({ see: ['validate'] }, { anger: 60 }, '=see');
    expect(reason(only, 'validate')).toBe('validate');
  });
  it('nothing, where nothing brought much calm', () =>
    expect(reason(said({ ask: ['open-question'] }, { anger: 60 }, '=ask'))).toBeNull());
  it('nothing, where the call was thrown down, however well it had gone', () => {
    const call = said({ see: ['validate'] }, { anger: 60 }, '=see', 'end');
    expect(reason(said({ see: ['validate'] }, { anger: 60 }, '=see'))).toBe('validate');
    expect(reason(call)).toBeNull();
  });
});

describe('kudos come', () => {
  it('at once and worth ten after a heated call, written and worth five after any other', () => {
    expect(kudos(planned('trays, best'))).toMatchObject({ how: 'at-once', worth: 100 });
    expect(kudos(planned('leaflet, best'))).toMatchObject({ how: 'written', worth: 50 });
  });
  it('from another colleague each time', () => {
    const call = planned('leaflet, best');
    const from = [0, 1, 2].map((place) => kudos(call, place)?.from);
    expect(new Set(from)).toEqual(new Set(COLLEAGUES));
  });
});

describe('a call was heated', () => {
  it('when the customer came in heated, and left settled', () =>
    expect(wasHeated(planned('trays, best'))).toBe(true));
  it('when they never were, it was not', () => expect(wasHeated(planned('leaflet, best'))).toBe(false));
  it('the anger of the day after is no part of it', () => {
    const bye = {
      acts: ['validate', 'act-now', 'free-hands'],
      promises: 'impossible',
      routes: [{ to: 'badly', when: null }],
    } as const;
    const call = said({ bye }, { anger: 54 }, '=bye', 'follow-up none');
    expect(contextOf(call.state).customer.mood).toBe('heated');
    expect(call.turns.at(-1)?.changes.map(({ rule }) => rule)).toContain('promise-broken');
    expect(wasHeated(call)).toBe(false);
  });
});
