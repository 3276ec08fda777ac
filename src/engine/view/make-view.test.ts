import { describe, expect, it } from 'vitest';
import { startCall } from '../chart/call.ts';
import { contextOf } from '../chart/call-state.ts';
import { call, drill, play } from '../chart/test-call.ts';
import { wander } from '../chart/test-random-play.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import { HELPS_OF, type Help, MODES, type Mode } from '../vocabulary.ts';
import { makeView } from './make-view.ts';

const scenario = drill(
  {
    hear: ['mirror'],
    gift: { acts: ['present'], gives: ['refund', 'courier'] },
    moon: { acts: ['present'], gives: ['moon'] },
    argue: { acts: ['argue'], trap: 'argue' },
  },
  { angerType: 'passive', start: { anger: 45, trust: 60, urgency: 2, language: 1, waited: 0 } },
);
const live = call(scenario);

describe('what a screen may know', () => {
  it('calm is what anger leaves of 100', () => {
    expect(makeView(call({ ...scenario, angerType: 'escalated' }), 'practice').meters).toEqual({
      calm: 55,
      trust: 60,
      composure: 80,
    });
  });
  it('passive anger reads 10 calmer until the first sincere word (FI-24)', () => {
    expect(makeView(live, 'practice').meters.calm).toBe(65);
    const sincere = play(live, '=hear');
    expect(makeView(sincere, 'practice').meters.calm).toBe(100 - contextOf(sincere).customer.anger / 10);
  });
  it('an exam hides trust, the five steps and which limit is due (section 6)', () => {
    const view = makeView(live, 'exam');
    expect([view.meters.trust, view.steps]).toEqual([null, null]);
    expect(view.tools.limits.map(({ due }) => due)).toEqual([null, null, null, null]);
  });
  it('practice shows the meters, and leaves the steps and what is due to the player', () => {
    const view = makeView(live, 'practice');
    expect([view.meters.trust, view.steps]).toEqual([60, null]);
    expect(view.tools.limits.map(({ due }) => due)).toEqual([null, null, null, null]);
  });
  it('a coach shows everything', () => {
    const view = makeView(live, 'coach');
    expect([view.meters.trust, view.steps?.strategise]).toEqual([60, false]);
    expect(view.tools.limits).toContainEqual({ rung: 'pass', due: true });
    expect(view.tools.limits).toContainEqual({ rung: 'line', due: false });
  });
  it('what is settled apart from the mode is shown, and nothing else (M-25)', () => {
    const shown = (mode: Mode, ...helps: Help[]) => {
      const { steps, coach, meters, tools, helps: told } = makeView(live, mode, helps);
      const due = tools.limits.some((limit) => limit.due !== null);
      return [steps !== null, coach !== null && due, meters.trust !== null, told];
    };
    expect(shown('coach')).toEqual([false, false, false, []]);
    expect(shown('exam', 'steps')).toEqual([true, false, false, ['steps']]);
    expect(shown('exam', 'hints', 'trust')).toEqual([false, true, true, ['hints', 'trust']]);
    for (const mode of MODES) expect(makeView(live, mode).helps).toEqual(HELPS_OF[mode]);
  });
  it('a coach tells what the lamps need, and at which concern they are', () => {
    const seen = (state: typeof live) => makeView(state, 'coach').coach;
    const met = { heard: false, clear: false, owned: false, choice: false, checked: false };
    expect(seen(live)).toEqual({ asksInstinct: true, round: 1, acksLeft: 1, met });
    expect(seen(play(live, '=hear'))).toMatchObject({
      asksInstinct: false,
      acksLeft: 0,
      met: { ...met, heard: true },
    });
    expect(makeView(live, 'practice').coach).toBeNull();
    expect(makeView(live, 'exam').coach).toBeNull();
  });
  it('a tutorial asks for no first instinct: it does one thing at a time (SC-28)', () => {
    const tutorial = makeView(call({ ...scenario, tutorial: true }), 'coach').coach;
    expect(tutorial).toMatchObject({ asksInstinct: false, acksLeft: 1 });
  });
  it('what a reply hands out is marked by the briefing, and only if there was one (M-01)', () => {
    const grants = (state: typeof live) =>
      Object.fromEntries(
        makeView(state, 'practice').replies.map((reply) => [reply.id, [...reply.grants].sort()]),
      );
    const briefed = play(startCall(scenario, 1), 'goal theirs', 'pick-up');
    expect(grants(briefed)).toEqual({ hear: [], gift: ['approval', 'can'], moon: ['cannot'], argue: [] });
    expect(grants(live)).toEqual({ hear: [], gift: [], moon: [], argue: [] });
  });
  it('a trap looks like any other reply', () => {
    for (const reply of makeView(live, 'practice').replies)
      expect(Object.keys(reply).sort()).toEqual(['by', 'grants', 'id']);
  });
  it('nothing hidden is anywhere in it', () => {
    const text = JSON.stringify(makeView(play(live, '=hear'), 'practice'));
    for (const hidden of [
      'anger"',
      'urgency',
      'peak',
      'traits',
      'believesInRank',
      'takes',
      'feasib',
      'slips',
      'trap',
    ])
      expect(text).not.toContain(hidden);
  });
});

describe('what an urgent customer shows', () => {
  const running = (state: typeof live) => makeView(state, 'practice').clockRunning;
  const acting = drill({ act: ['act-now'] }, { start: { ...scenario.start, urgency: 2 } });

  it('a clock that runs until somebody acts', () => {
    expect([running(call(acting)), running(call(acting, '=act'))]).toEqual([true, false]);
  });
  it('none where nothing is urgent', () => {
    expect(running(call({ ...acting, start: { ...acting.start, urgency: 0 } }))).toBe(false);
  });
});

describe('what has faded', () => {
  it('is told in the talk and not in the briefing', () => {
    const briefing = startCall(scenario, 1, { composure: 10 });
    expect([
      makeView(briefing, 'practice').faded,
      makeView(play(briefing, 'pick-up'), 'practice').faded,
    ]).toEqual([false, true]);
  });
});

describe('what is in the bubble', () => {
  const spoken = (state: typeof live) => makeView(state, 'practice').speech;

  it('nothing before the phone is picked up', () => expect(spoken(startCall(scenario, 1))).toBeNull());
  it('the line, then the reaction to a tool, then the line again', () => {
    expect(spoken(live)).toMatchObject({ kind: 'line', key: 'opening' });
    expect(spoken(play(live, 'hold'))).toMatchObject({ kind: 'reaction', key: 'hold' });
    expect(spoken(play(live, 'hold', '=hear'))).toMatchObject({ kind: 'line', key: 'opening' });
  });
  it('the last words', () =>
    expect(spoken(play(live, 'end', 'end'))).toMatchObject({ kind: 'ending', key: 'badly' }));
});

describe('which tools lie ready', () => {
  const tools = (state: typeof live) => makeView(state, 'practice').tools;

  it('none in the briefing', () => {
    expect(tools(startCall(scenario, 1))).toMatchObject({
      listen: false,
      hold: false,
      reframes: [],
      limits: [],
      approvals: [],
      end: false,
    });
  });
  it('reframes and the phrase book as often as they may be used', () => {
    expect(tools(live)).toMatchObject({ breathsLeft: 2, phraseBookLeft: 2 });
    expect(tools(play(live, 'breathe breath', 'breathe breath', 'breathe not-about-me')).reframes).toEqual([
      'test-of-grace',
    ]);
    expect(tools(play(live, 'phrase-book'))).toMatchObject({ phraseBookLeft: 1 });
  });
  it('what approval can be asked for, until it was', () => {
    expect(tools(live).approvals).toEqual(['courier', 'crate']);
    expect(tools(play(live, 'approval courier')).approvals).toEqual(['crate']);
    expect(tools(call({ ...scenario, role: 'owner' })).approvals).toEqual([]);
  });
  it('styles to read where the customer has one, until one was read (T-18)', () => {
    const styled = call({ ...scenario, traits: { ...scenario.traits, style: 'steps' } });
    expect(tools(styled).styles).toEqual(['steps', 'you-drive', 'show-me']);
    expect(tools(play(styled, 'style steps')).styles).toEqual([]);
    expect(tools(live).styles).toEqual([]);
  });
  it('the call-back while the call is paused', () => {
    expect([tools(live).callBack, tools(play(live, 'end')).callBack]).toEqual([false, true]);
  });
  it('ending, to the last input', () => {
    const full = play(live, ...Array.from({ length: 99 }, () => 'hold'));
    expect(tools(full)).toMatchObject({ listen: false, hold: false, transfer: false, end: true });
  });
});

describe.each(SHIPPED.map((shipped) => [shipped.id, shipped] as const))(
  'the view of %s, whatever is played',
  (_, shipped) => {
    it('shows meters from 0 to 100, and five replies at most, or four blocks a part of a letter', () => {
      for (let seed = 0; seed < 40; seed += 1)
        wander(shipped, seed, (state) => {
          const { meters, replies, letter } = makeView(state, 'practice');
          for (const meter of Object.values(meters))
            expect(meter).toSatisfy((shown: number) => shown >= 0 && shown <= 100);
          if (letter === null) expect(replies.length).toBeLessThanOrEqual(5);
          for (const { blocks } of letter ?? []) expect(blocks.length).toBeLessThanOrEqual(4);
        });
    });
  },
);
