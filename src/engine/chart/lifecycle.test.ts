import { describe, expect, it } from 'vitest';
import { startCall } from './call.ts';
import { type CallState, contextOf, phaseOf, placeOf } from './call-state.ts';
import { call, drill, line, play, refusal, take } from './test-call.ts';
import { SHIPPED } from './test-scenarios.ts';

const scenario = drill({
  hear: ['mirror', 'validate'],
  ask: ['ask-hope'],
  offer: ['present'],
  deal: { acts: ['agree'], promises: 'by-five' },
  bye: { acts: ['name-channels'], routes: [{ to: 'well', when: null }] },
  'hang-up': ['hang-up'],
  fair: ['end-fairly'],
});
const customerOf = (state: CallState) => contextOf(state).customer;
const agreed = ['=hear', '=ask', '=offer', '=deal'] as const;

describe('4.5 contact: briefing, live, done', () => {
  it('begins in the briefing, with nothing said', () => {
    expect([phaseOf(startCall(scenario, 1)), placeOf(startCall(scenario, 1))]).toEqual([
      'briefing',
      { line: 'opening' },
    ]);
  });
  it('a goal can be chosen and chosen anew before picking up; the last one counts', () => {
    const briefed = play(startCall(scenario, 1), 'goal ours', 'goal theirs');
    expect([phaseOf(briefed), contextOf(briefed).goal]).toEqual(['briefing', 'theirs']);
  });
  it('is live when picked up', () => expect(phaseOf(call(scenario))).toBe('live'));
  it('picking up with a goal is the Strategise step, without one it is not (R-1)', () => {
    const strategised = (state: CallState) => customerOf(state).tally.steps.strategise;
    expect([
      strategised(play(startCall(scenario, 1), 'goal ours', 'pick-up')),
      strategised(call(scenario)),
    ]).toEqual([true, false]);
  });
  it('the steps begin with Strategise, and go on when that is done or left out', () => {
    const step = (state: CallState) => (state.snapshot.value as { steps: string }).steps;
    const briefing = startCall(scenario, 1);
    expect([
      step(briefing),
      step(play(briefing, 'goal theirs', 'pick-up')),
      step(call(scenario, 'hold')),
    ]).toEqual(['strategise', 'acknowledge', 'acknowledge']);
  });
  it('is done when the talk comes to an ending with nothing promised', () => {
    expect(phaseOf(call(scenario, '=hear', '=bye'))).toBe('done');
  });
  it('picking up and choosing a goal cost no turn and move no meter', () => {
    const before = customerOf(startCall(scenario, 1));
    const after = customerOf(play(startCall(scenario, 1), 'goal theirs', 'pick-up'));
    expect(after).toMatchObject({
      anger: before.anger,
      trust: before.trust,
      composure: before.composure,
      tally: { turns: 0 },
    });
  });
});

describe('4.5 contact: follow-up', () => {
  const waiting = call(scenario, ...agreed, '=bye');

  it('comes when something was promised', () => expect(phaseOf(waiting)).toBe('follow-up'));
  it('settles the promise and is done', () => {
    const done = play(waiting, 'follow-up sent');
    expect([phaseOf(done), customerOf(done).ledger[0]?.outcome]).toEqual(['done', 'early']);
  });
  it('is offered nothing but itself', () => {
    expect(['listen', 'end', 'call-back', 'breathe breath'].map((word) => refusal(waiting, word))).toEqual(
      Array(4).fill('not-in-this-phase'),
    );
  });
});

describe('ending the call', () => {
  it('after agreement goes where the author says, without a turn', () => {
    const before = call(scenario, ...agreed);
    const after = play(before, 'end');
    expect([placeOf(after), phaseOf(after)]).toEqual([{ ending: 'well' }, 'follow-up']);
    expect(customerOf(after).tally.turns).toBe(customerOf(before).tally.turns);
  });
  it('before agreement is hanging up: the call is paused and can be left (X-20)', () => {
    const hungUp = call(scenario, 'end');
    expect([phaseOf(hungUp), contextOf(hungUp).pause, customerOf(hungUp).tally.hungUp]).toEqual([
      'paused',
      'hung-up',
      true,
    ]);
    const left = play(hungUp, 'end');
    expect([phaseOf(left), placeOf(left)]).toEqual(['done', { ending: 'badly' }]);
  });
  it('by a reply is the same', () => {
    expect([phaseOf(call(scenario, '=hang-up')), contextOf(call(scenario, '=hang-up')).pause]).toEqual([
      'paused',
      'hung-up',
    ]);
  });
  it('by a fair end that is not due is hanging up', () => {
    expect(contextOf(call(scenario, '=fair')).pause).toBe('hung-up');
  });
});

describe('T-40, M-15: pause and call-back', () => {
  const hard = drill(
    { fair: ['end-fairly'], hear: ['listen'] },
    {
      start: { anger: 90, trust: 50, urgency: 0, language: 3, waited: 0 },
      traits: { ...scenario.traits, stubborn: 'hard' },
    },
  );
  const warned = call(hard, 'limit line', 'limit warn');

  it.each(['end', '=fair'])('%s after an ignored warning is a fair pause', (words) => {
    const paused = play(warned, words);
    expect([phaseOf(paused), contextOf(paused).pause]).toEqual(['paused', 'fair']);
    expect(customerOf(paused)).toMatchObject({ rung: 'ended', tally: { hungUp: false } });
  });
  it('the call-back takes up where the call stopped, at 60 % of the anger and clean', () => {
    const paused = play(warned, 'end');
    const again = play(paused, 'call-back');
    expect([phaseOf(again), placeOf(again), contextOf(again).reaction]).toEqual([
      'live',
      { line: 'opening' },
      'call-back',
    ]);
    expect(customerOf(again).anger).toBe(Math.round(customerOf(paused).anger * 0.6));
    expect(customerOf(again)).toMatchObject({ language: 'clean', rung: 'none', tally: { callBacks: 1 } });
  });
  it('the call-back goes to the line the author wrote for it', () => {
    const lines = { ...hard.lines, later: line('later', ['hear']) };
    const again = call({ ...hard, lines, callBack: 'later' }, 'limit line', 'limit warn', 'end', 'call-back');
    expect([placeOf(again), contextOf(again).reaction]).toEqual([{ line: 'later' }, null]);
  });
  it('who was hung up on rings back 10 hotter', () => {
    const paused = call(scenario, '=hang-up');
    const again = play(paused, 'call-back');
    expect(customerOf(again).anger - customerOf(paused).anger).toBe(100);
  });
  it('a promise made before the pause still comes due when the call is left', () => {
    const left = call(scenario, ...agreed, '=hang-up', 'end');
    expect([phaseOf(left), phaseOf(play(left, 'follow-up sent'))]).toEqual(['follow-up', 'done']);
  });
});

describe('M-17, T-25: approval', () => {
  const approvals = (state: CallState) => contextOf(state).approvals;

  it('comes one counted turn after it was asked for', () => {
    const asked = call(scenario, 'approval courier');
    expect(approvals(asked)).toEqual({ pending: 'courier', granted: [] });
    expect(approvals(play(asked, '=hear'))).toEqual({ pending: null, granted: ['courier'] });
  });
  it('does not come by breathing, looking up or reading a style', () => {
    const waiting = call(scenario, 'approval courier', 'breathe breath', 'phrase-book', 'style steps');
    expect(approvals(waiting)).toEqual({ pending: 'courier', granted: [] });
  });
  it('for a second item waits its own turn', () => {
    const both = call(scenario, 'approval courier', 'approval crate');
    expect(approvals(both)).toEqual({ pending: 'crate', granted: ['courier'] });
  });
  it('can be asked for by a reply', () => {
    const asking = drill({ ask: { acts: ['fetch-approval'], asks: 'crate' } });
    expect(approvals(call(asking, '=ask')).pending).toBe('crate');
  });
  it('makes what was beyond the parameters something that can be given (TR-20, X-10)', () => {
    const giving = drill({
      give: { acts: ['put-right'], gives: ['courier'] },
      moon: { acts: ['put-right'], gives: ['moon'] },
    });
    const beyond = (...words: readonly string[]) =>
      take(call(giving, ...words.slice(0, -1)), words.at(-1) ?? '').traps.includes('beyond-parameters');
    expect([
      beyond('=give'),
      beyond('approval courier', '=give'),
      beyond('approval courier', 'listen', '=give'),
    ]).toEqual([true, true, false]);
    expect(beyond('=moon')).toBe(true);
  });

  it('does not count an offer that nobody was ready to hear (TR-21)', () => {
    const offering = drill({ moon: { acts: ['present'], gives: ['moon'] } });
    expect(take(call(offering), '=moon').traps).toEqual(['solution-first']);
  });
});

describe('M-18: again', () => {
  const second = drill(
    { ...scenario.replies, new: { acts: ['listen'], routes: [{ to: 'invoice', when: null }] } },
    {
      lines: {
        opening: line('opening', ['hear', 'ask', 'offer', 'deal', 'new']),
        invoice: line('invoice', ['hear'], { again: true }),
      },
    },
  );
  const before = call(second, ...agreed);
  const { state: after, changes } = take(before, '=new');

  it('the customer is 10 hotter than the turn alone would leave them', () => {
    expect(changes.filter(({ rule }) => rule === 'new-concern')).toEqual([
      { meter: 'anger', rule: 'new-concern', technique: null, delta: 100 },
    ]);
    expect(customerOf(after).anger - customerOf(before).anger).toBe(
      changes.filter(({ meter }) => meter === 'anger').reduce((sum, { delta }) => sum + delta, 0),
    );
  });
  it('the loop starts afresh', () => {
    expect(customerOf(after)).toMatchObject({
      heard: false,
      clear: false,
      offered: false,
      agreed: false,
      acks: [],
    });
    expect((after.snapshot.value as { steps: string }).steps).toBe('acknowledge');
  });
  it('promises of the first round stand', () => expect(customerOf(after).ledger).toHaveLength(1));
  it('happens in a shipped scenario', () => {
    expect(SHIPPED.some(({ lines }) => Object.values(lines).some(({ again }) => again))).toBe(true);
  });
});
