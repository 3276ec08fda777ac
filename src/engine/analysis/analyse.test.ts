import { describe, expect, it } from 'vitest';
import { startCall } from '../chart/call.ts';
import { standingOf } from '../chart/call-state.ts';
import { drill, input, line, replayed } from '../chart/test-call.ts';
import { sheetOf } from '../score/make-sheet.ts';
import { analyse, analyseReplay, horizonOf } from './analyse.ts';
import type { Analysis, Decision } from './analysis.ts';
import { playOn } from './search/test-brute-force.ts';
import { talk } from './search/test-small-calls.ts';
import { logOfWords } from './test-plans.ts';

/** A call in which every reply is a good one. */
const PERFECT = ['goal theirs', 'pick-up', '=see', '=hope', '=two', '=deal', '=back', 'follow-up sent'];

/** Trusting, so that few turns of searching settle what is reachable. */
const quick = () => talk({ par: 8, start: { anger: 45, trust: 90, urgency: 0, language: 0, waited: 0 } });

const made = new Map<string, Analysis>();

function analysed(words: readonly string[]): Analysis {
  const analysis = made.get(words.join()) ?? analysedAnew(words);
  made.set(words.join(), analysis);
  return analysis;
}

function analysedAnew(words: readonly string[]): Analysis {
  const scenario = quick();
  const result = analyse(scenario, logOfWords(scenario, words));
  if (!result.ok) throw new Error(result.code);
  return result.analysis;
}

function last({ decisions }: Analysis): Decision {
  const decision = decisions.at(-1);
  if (!decision) throw new Error('nothing was decided');
  return decision;
}

describe('an analysis', () => {
  it('refuses a log that does not replay, with its code', () => {
    const scenario = talk();
    const log = logOfWords(scenario, ['pick-up', '=deal']);
    expect(analyse(scenario, log)).toEqual({
      ok: false,
      code: 'refused-input',
      index: 1,
      refusal: 'reply-not-offered',
    });
    expect(analyse(scenario, { ...log, scenario: 'other' })).toEqual({ ok: false, code: 'other-scenario' });
    expect(analyse(scenario, { ...log, digest: 'other' })).toEqual({ ok: false, code: 'digest-mismatch' });
  });

  it('of a call in which nothing was done yet has a best line and no decision', () => {
    const { decisions, accuracy, bestLine, worstLine } = analysed([]);
    expect(decisions).toEqual([]);
    expect(accuracy).toBeNull();
    const start = standingOf(startCall(quick(), 1));
    for (const whole of [bestLine, worstLine]) expect(playOn(start, whole).phase).toBe('done');
    expect(sheetOf(playOn(start, bestLine)).total).toBeGreaterThan(950);
  });

  it('of one input has one decision', () => {
    const { decisions } = analysed(['pick-up']);
    expect(decisions).toHaveLength(1);
    expect(decisions[0]?.moves.map((move) => move.input)).toEqual(
      ['pick-up', 'goal theirs', 'goal ours'].map(input),
    );
  });

  it('of an unfinished call looks ahead from where it stands', () => {
    const analysis = analysed(PERFECT.slice(0, 4));
    const { taken, before } = last(analysis);
    expect(taken.after.low).toBeGreaterThan(950);
    expect(before.low).toBeGreaterThanOrEqual(taken.after.low);
    expect(['best', 'good']).toContain(taken.verdict);
    expect(analysis.result).toBeLessThan(taken.after.low);
  });

  it('is the same every time, byte for byte', () => {
    const words = ['goal ours', 'pick-up', '=solve', 'breathe breath', '=argue'];
    expect(JSON.stringify(analysedAnew(words))).toBe(JSON.stringify(analysedAnew(words)));
  });

  it('does not ask when things were said', () => {
    const scenario = quick();
    const log = logOfWords(scenario, ['pick-up', '=argue']);
    const slow = { ...log, inputs: log.inputs.map((each) => ({ ...each, at: each.at * 977 })) };
    expect(analyse(scenario, slow)).toEqual(analyse(scenario, log));
  });

  it('says no more of an interval than its ends', () => {
    for (const { before, moves } of analysed(PERFECT).decisions)
      for (const interval of [before, ...moves.flatMap(({ after, regret }) => [after, regret])])
        expect(Object.keys(interval).toSorted()).toEqual(['high', 'low']);
  });

  it('goes on to twice the par, or to a par after what was played', () => {
    expect(horizonOf(talk({ par: 6 }), 3)).toBe(12);
    expect(horizonOf(talk({ par: 6 }), 6)).toBe(12);
    expect(horizonOf(talk({ par: 6 }), 7)).toBe(13);
  });

  it('can be made of a call with another tuning, or with a tired agent', () => {
    const { start, state, turns } = replayed(quick(), ['pick-up', '=see'], { composure: 20 });
    expect(analyseReplay({ start, state, turns }).decisions).toHaveLength(2);
  });
});

describe('what was given away', () => {
  it('is next to nothing all along a call that could hardly have been better', () => {
    const { decisions, accuracy, bestLine } = analysed(PERFECT);
    for (const { taken } of decisions) {
      expect(['best', 'good']).toContain(taken.verdict);
      expect(taken.regret.low).toBeLessThan(20);
    }
    expect(accuracy).toBeGreaterThan(0.95);
    expect(bestLine).toEqual(expect.arrayContaining([input('=deal')]));
  });

  it('is three points for picking up without a goal', () => {
    const { taken, moves } = last(analysed(['pick-up']));
    expect(taken.verdict).toBe('inaccuracy');
    expect(taken.regret.low).toBeGreaterThanOrEqual(20);
    expect(taken.regret.low).toBeLessThanOrEqual(30);
    expect(taken.regret.high).toBeGreaterThanOrEqual(30);
    expect(taken.regret.high).toBeLessThanOrEqual(40);
    expect(moves.filter(({ verdict }) => verdict === 'best')).toHaveLength(2);
  });

  it('is a blunder where a promise is broken in the follow-up', () => {
    const broken = analysed([...PERFECT.slice(0, -1), 'follow-up none']);
    const { taken, moves } = last(broken);
    expect(taken.verdict).toBe('blunder');
    expect(taken.regret.low).toBe(taken.regret.high);
    expect(moves.map(({ verdict }) => verdict)).toEqual(['blunder', 'best']);
    expect(broken.accuracy).toBeLessThan(0.6);
  });

  it('is a blunder to hang up, and nothing more once the call is lost', () => {
    const { decisions, result } = analysed(['goal theirs', 'pick-up', '=see', 'end', 'end']);
    expect(decisions[3]?.taken.verdict).toBe('blunder');
    for (const { taken } of [...decisions.slice(0, 3), ...decisions.slice(4)])
      expect(['best', 'good']).toContain(taken.verdict);
    expect(result).toBeLessThanOrEqual(350);
    expect(decisions[3]?.before.low).toBeGreaterThan(950);
    expect(decisions[3]?.taken.after.high).toBe(350);
  });

  it('is told of a tool that was used, beside the replies', () => {
    const { moves, taken } = last(analysed(['goal theirs', 'pick-up', '=see', 'limit warn']));
    expect(taken.input).toEqual(input('limit warn'));
    expect(moves.map((move) => move.input)).toEqual(['limit warn', '=hope', '=two', '=see'].map(input));
    expect(taken.regret.low).toBeGreaterThan(20);
  });

  it('counts a breath that would have brought the good reply back', () => {
    const opening = ['cold', 'colder', 'see'];
    const scenario = drill(
      {
        cold: { acts: ['vague'], routes: [{ to: 'badly', when: null }] },
        colder: { acts: ['listen'], routes: [{ to: 'badly', when: null }] },
        see: { acts: ['mirror', 'validate'], routes: [{ to: 'kindly', when: null }] },
      },
      {
        lines: { opening: line('opening', opening) },
        endings: {
          badly: { id: 'badly', result: 'unsolved' },
          well: { id: 'well', result: 'win-win' },
          kindly: { id: 'kindly', result: 'parting' },
        },
      },
    );
    const replay = replayed(scenario, ['pick-up', '=cold'], { composure: 25 });
    const { taken, before, moves } = last(analyseReplay(replay));
    expect(moves.map((move) => move.input)).toEqual(['=cold', '=colder'].map(input));
    expect(before.low).toBeGreaterThan(Math.max(...moves.map(({ after }) => after.high)));
    expect(taken.regret.low).toBeGreaterThan(0);
    for (const { regret } of moves) expect(regret.low).toBeLessThanOrEqual(regret.high);
  });
});

describe('a line with one reply', () => {
  const on = (to: string) => [{ to, when: null }];
  const scenario = drill(
    {
      cold: { acts: ['vague'], routes: on('last') },
      kind: { acts: ['mirror', 'validate'], routes: on('last') },
      bye: { acts: ['name-channels'], routes: on('well') },
    },
    { lines: { opening: line('opening', ['cold', 'kind']), last: line('last', ['bye']) } },
  );
  const made = (...words: readonly string[]) => analyseReplay(replayed(scenario, ['pick-up', ...words]));

  it('is no decision that could have been taken well: the accuracy stays as it is', () => {
    const before = made('=cold');
    const after = made('=cold', '=bye');
    expect(last(after).moves).toHaveLength(1);
    expect(before.accuracy).toBeLessThan(1);
    expect(after.accuracy).toBe(before.accuracy);
  });
});

describe('one disaster', () => {
  it('shows through any number of good replies', () => {
    const perfect = analysed(PERFECT).accuracy ?? 0;
    const spoilt = analysed([...PERFECT.slice(0, 6), '=argue', 'follow-up sent']).accuracy ?? 0;
    expect(spoilt).toBeLessThan(perfect - 0.3);
  });
});
