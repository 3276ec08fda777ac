import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_PLANS } from '../analysis/test-plans.ts';
import { startCall, step } from '../chart/call.ts';
import { contextOf } from '../chart/call-state.ts';
import type { Input } from '../chart/input.ts';
import { input } from '../chart/test-call.ts';
import { anyInput, chance } from '../chart/test-random-play.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import type { Log } from '../log/log.ts';
import { openLog } from '../log/open-log.ts';
import { type Replay, replay } from '../log/replay.ts';
import { makeRecipe } from '../second-round/recipe.ts';
import { lastContacts, newsOf, newsOfAll, openNextDay, postOf, settledRounds } from './next-day.ts';
import { callSeed } from './plans.ts';
import { promisesOf } from './promises.ts';
import { makeShiftLog, parseShiftLog, type ShiftLog } from './shift-log.ts';
import { find, played } from './test-shift.ts';
import { withFinished } from './with-finished.ts';

const log = (name: string): Log => {
  const plan = ALL_PLANS.find((each) => each.name === `${name}.plan`);
  if (!plan) throw new Error(`no plan ${name}`);
  return plan.log;
};
function called(id: string, ...words: readonly string[]): Log {
  const inputs = words.map((word, at) => ({ at, input: input(word) }));
  return { ...openLog(find(id)!, { seed: 1, locale: 'en' }), inputs };
}
function playedOn(of: Log): Replay {
  const result = replay(find(of.scenario)!, of);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.replay;
}
const unsent = (of: Log): Log => ({
  ...of,
  inputs: of.inputs.map(({ at, input }) =>
    input.type === 'follow-up' ? { at, input: { type: 'follow-up', sent: false } } : { at, input },
  ),
});
const news = (of: Log) => {
  const told = newsOf(of, find);
  if (!told) throw new Error('no news');
  return told;
};

describe('the morning’s post', () => {
  it('of a promise delivered early is ten points calmer and twelve of trust (C-11)', () => {
    expect(news(log('trays, best')).moved).toEqual({ anger: -10, trust: 12 });
    expect(postOf(news(log('trays, best')))).toBe('early');
  });

  it('of a broken one is thirty points of anger and forty of trust (C-10), and its customer is in touch', () => {
    const told = news(log('trays, within-the-hour'));
    expect(told.moved).toEqual({ anger: 30, trust: -40 });
    expect(told.round).toMatchObject({ kind: 'late', scenario: 'trays', promise: 'within-hour' });
  });

  it('says whether anybody wrote, where there was something to write', () => {
    expect(news(log('trays, best')).wrote).toBe(true);
    expect(news(unsent(log('trays, best'))).wrote).toBe(false);
    expect(news(log('joint-account, swallowed')).wrote).toBeNull();
  });
});

describe('in touch again is', () => {
  it('whoever was to hear from us and heard nothing', () => {
    const told = news(unsent(log('leaflet, best')));
    expect(told.round).toMatchObject({ kind: 'unsent', promise: 'parcel' });
    expect(postOf(told)).toBe('unsent');
  });

  it('whoever left with nothing agreed, calmer by what a night takes away (M-15)', () => {
    const { round } = news(log('trays, every-trap'));
    expect(round).toMatchObject({ kind: 'unsettled', promise: null, scenario: 'trays', language: 0 });
    const { anger } = contextOf(playedOn(log('trays, every-trap')).state).customer;
    expect(round?.anger).toBe(Math.round(anger * 0.06));
    expect(postOf(news(log('trays, every-trap')))).toBe('unsettled');
  });

  it('ten points hotter, where they were hung up on (X-20)', () => {
    const thrown = called('leaflet', 'pick-up', '=so-sorry', 'end', 'end');
    const { customer } = contextOf(playedOn(thrown).state);
    expect(customer.tally.hungUp).toBe(true);
    expect(news(thrown).round).toMatchObject({
      kind: 'unsettled',
      anger: Math.round(customer.anger / 10) + 10,
    });
  });

  it('nobody whose promises were kept', () => {
    expect(news(log('leaflet, best')).round).toBeNull();
    expect(news(log('trays, best')).round).toBeNull();
  });
});

const FIVE = ['leaflet, best', 'trays, within-the-hour', 'trays, every-trap', 'trays, best'].map(log);
const opened = (contacts: readonly Log[] = FIVE): ShiftLog => {
  const day = openNextDay(contacts, { seed: 3, start: 800 }, find);
  if (!day) throw new Error('nobody calls');
  return day;
};

describe('the next day', () => {
  it('is made of the last five contacts that are over and play, and of no second round', () => {
    const begun = { ...log('leaflet, best'), inputs: log('leaflet, best').inputs.slice(0, 3) };
    const outdated = { ...log('trays, best'), digest: 'f'.repeat(16) };
    const six = [...FIVE, log('trays, best'), log('joint-account, best')];
    expect(lastContacts([begun, outdated, ...six], find)).toEqual(six.slice(-5));
    const round = find(opened().scenarios[0]!)!;
    expect(lastContacts([openLog(round, { seed: 1, locale: 'en' })], find)).toEqual([]);
  });

  it('calls up who has a reason, the longest waiting first', () => {
    const [late, unsettled] = newsOfAll(FIVE, find).flatMap(({ round }) => round ?? []);
    expect(opened().scenarios).toEqual([makeRecipe(late!), makeRecipe(unsettled!)]);
  });

  it('does not come where nobody has one', () =>
    expect(openNextDay([log('leaflet, best')], { seed: 3, start: 800 }, find)).toBeNull());

  it('is a shift like any other: written, read, and played to its end', () => {
    const parsed = parseShiftLog(makeShiftLog(opened()));
    expect(parsed).toEqual({ ok: true, log: opened() });
    let shift = played(opened());
    for (const [place, id] of opened().scenarios.entries()) {
      const call = finished(id, callSeed(3, place));
      shift = withFinished(shift, [call], find);
      if (shift.stage === 'between')
        shift = played({ ...shift.log, events: [...shift.log.events, { type: 'straight-on' }] });
    }
    expect(shift.stage).toBe('over');
    expect(settledRounds(shift)).toBeLessThanOrEqual(shift.calls.length);
    expect(promisesOf(shift).every(({ outcome }) => outcome !== null)).toBe(true);
  });

  it('is refused where others call than have a reason to', () => {
    const other = { ...opened(), scenarios: opened().scenarios.toReversed() };
    expect(() => played(other)).toThrow('other-contacts');
    expect(() => played({ ...opened(), contacts: FIVE.slice(1, 2) })).toThrow('other-contacts');
  });

  it.each([
    [
      'without contacts',
      ({ format, plan, seed, start, scenarios, events }: ShiftLog) => ({
        format,
        plan,
        seed,
        start,
        scenarios,
        events,
      }),
    ],
    ['with six of them', (day: ShiftLog) => ({ ...day, contacts: Array(6).fill(FIVE[0]) })],
    ['that nobody calls in', (day: ShiftLog) => ({ ...day, scenarios: [] })],
    ['under the name of another plan', (day: ShiftLog) => ({ ...day, plan: 'long-day' })],
  ])('%s is no shift', (_, bend) =>
    expect(parseShiftLog(makeShiftLog(bend(opened()) as ShiftLog)).ok).toBe(false),
  );
});

/** The log of a random call of this scenario, to its end. */
function finished(id: string, seed: number): Log {
  const scenario = find(id);
  if (!scenario) throw new Error(`no ${id}`);
  const draw = chance(seed);
  const inputs: Input[] = [];
  let state = startCall(scenario, seed);
  const send = (next: Input) => {
    const stepped = step(state, next);
    if ('refused' in stepped) return;
    state = stepped.state;
    inputs.push(next);
  };
  send({ type: 'pick-up' });
  for (let turn = 0; turn < 40; turn += 1) send(anyInput(state, draw));
  // Whoever is still there then is let go of, and hears nothing more.
  for (const word of ['call-back', 'end', 'end', 'call-back', 'end', 'end', 'follow-up none'])
    send(input(word));
  const stamped = inputs.map((each, place) => ({ at: place, input: each }));
  return { ...openLog(scenario, { seed, locale: 'en' }), inputs: stamped };
}

const WRITTEN = SHIPPED.filter(({ secondRound }) => !secondRound).map(({ id }) => id);

describe('any five contacts, however they went', () => {
  it('give a morning, and a next day that can be played to its end where anybody calls', () => {
    const call = fc.tuple(fc.constantFrom(...WRITTEN), fc.nat({ max: 10_000 }));
    fc.assert(
      fc.property(fc.array(call, { minLength: 5, maxLength: 5 }), (calls) => {
        const contacts = lastContacts(
          calls.map(([id, seed]) => finished(id, seed)),
          find,
        );
        const all = newsOfAll(contacts, find);
        expect(all).toHaveLength(contacts.length);
        const day = openNextDay(contacts, { seed: 1, start: 500 }, find);
        expect(day?.scenarios ?? []).toHaveLength(all.filter(({ round }) => round).length);
        for (const id of day?.scenarios ?? []) expect(newsOf(finished(id, 1), find)).toBeNull();
        if (day) expect(played(parsedAgain(day)).stage).toBe('ready');
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function parsedAgain(day: ShiftLog): ShiftLog {
  const parsed = parseShiftLog(makeShiftLog(day));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures));
  return parsed.log;
}
