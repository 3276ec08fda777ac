import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../chart/call.ts';
import { drill, replayed } from '../chart/test-call.ts';
import { NO_TRAITS } from '../customer/customer.ts';
import { ACTS } from '../customer/test-arbitraries.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { adviseOn } from './advice.ts';
import { makeSheet } from './make-sheet.ts';
import { ADVICE, type Advice } from './sheet.ts';

/** Every act is a reply of its own name; three ways out lead to a solution, to a parting, and to nothing. */
const REPLIES = {
  ...Object.fromEntries(ACTS.map((act) => [act, [act]])),
  deal: { acts: ['agree'], promises: 'by-five' },
  dream: { acts: ['over-promise'], promises: 'impossible' },
  give: { acts: ['put-right'], gives: ['moon'] },
  grumble: { acts: ['listen'], negatives: 3 },
  leave: { acts: ['cushion'], routes: [{ to: 'badly', when: null }] },
  part: { acts: ['hear-out'], routes: [{ to: 'parted', when: null }] },
} as const satisfies Parameters<typeof drill>[0];

interface Bend {
  readonly start?: Partial<Scenario['start']>;
  readonly traits?: Partial<Scenario['traits']>;
  readonly par?: number;
  readonly channel?: Scenario['channel'];
}

function advice(
  words: readonly string[],
  { start, traits, par = 30, ...rest }: Bend = {},
  options: CallOptions = {},
) {
  const scenario = drill(REPLIES, {
    start: { anger: 45, trust: 60, urgency: 0, language: 0, waited: 0, ...start },
    traits: { ...NO_TRAITS, ...traits },
    par,
    endings: {
      well: { id: 'well', result: 'win-win' },
      badly: { id: 'badly', result: 'unsolved' },
      parted: { id: 'parted', result: 'parting' },
    },
    ...rest,
  });
  const replay = replayed(scenario, words, options);
  return adviseOn(replay, makeSheet(replay.state));
}

const briefed = (...words: readonly string[]) => ['goal theirs', 'pick-up', ...words];
const SOLVED = ['=mirror', '=validate', '=ask-hope', '=act-now', '=options', '=deal'];

describe('section 9: what was advised when', () => {
  const heated: Bend = { start: { anger: 62 } };
  const boiling: Bend = { start: { anger: 90 } };
  const swearing: Bend = { start: { language: 2, anger: 60 } };

  const TRIED = [
    ['offer-before-heard', briefed('=present', '=leave'), {}],
    ['offer-before-clear', briefed('=validate', '=present', '=leave'), {}],
    ['bare-apology', briefed('=apologise', '=leave'), heated],
    ['same-acknowledgement', briefed('=validate', '=validate', '=validate', '=leave'), heated],
    ['explaining-in-boil', briefed('=guide', '=leave'), boiling],
    ['cheer-in-heat', briefed('=ice-breaker', '=leave'), heated],
    ['joke-with-tender', briefed('=ice-breaker', '=leave'), { traits: { tender: true } }],
    ['talking-down', briefed('=talk-down', '=leave'), {}],
    ['wrong-style', briefed('=validate', '=guide', '=leave'), { traits: { style: 'steps' } }],
    ['no-action', briefed('=mirror', '=validate', '=leave'), { start: { anger: 62, urgency: 4 } }],
    ['stayed-on-line', briefed(...SOLVED, '=check-back', 'end', 'follow-up sent'), { par: 4 }],
    ['over-promise', briefed(...SOLVED, '=dream', 'end', 'follow-up sent'), {}, ['no-check-back']],
    ['beyond-parameters', briefed('=give', '=leave'), {}, ['offer-before-heard']],
    ['briefing-skipped', ['pick-up', '=validate', '=leave'], {}],
    ['no-check-back', briefed(...SOLVED, 'end', 'follow-up sent'), {}, ['lamp-dark']],
    ['anything-else-early', briefed('=anything-else', '=leave'), {}],
    ['limit-early', briefed('=draw-line', '=leave'), {}],
    ['abuse-endured', briefed('=let-pass', '=leave'), swearing],
    ['cold-limit', briefed('=draw-line', '=leave'), swearing],
    ['warning-before-line', briefed('=warn', '=leave'), swearing, ['abuse-endured']],
    ['hung-up', briefed('=validate', 'end', 'end'), {}],
    [
      'line-not-kept',
      briefed('limit line', '=let-pass', '=leave'),
      { ...swearing, traits: { stubborn: 'hard' } },
      ['abuse-endured'],
    ],
    ['transfer', briefed('=dump-transfer', '=leave'), {}],
    ['cost-before-heard', briefed('=tell-transfer-cost', '=leave'), {}],
    ['passing-buck', briefed('=pass-buck', '=leave'), {}],
    ['arguing', briefed('=argue', '=leave'), {}],
    ['negative-words', briefed('=grumble', '=leave'), {}],
    ['dead-air', briefed('silence', '=leave'), {}],
    ['no-win-ended-well', briefed('=mirror', '=act-now', '=part'), {}, ['lamp-dark']],
    [
      'lamp-dark',
      briefed('=mirror', '=ask-hope', '=present', '=deal', '=check-back', 'end', 'follow-up sent'),
      {},
    ],
    ['warm-unsolved', briefed('=mirror', '=validate', '=empathise', '=ally', '=leave'), {}],
  ] as const satisfies readonly (readonly [Advice, readonly string[], Bend, others?: readonly Advice[]])[];

  it.each(TRIED)('%s', (kind, words, bend, others: readonly Advice[] = []) => {
    expect([...advice(words, bend)].sort()).toEqual([kind, ...others].sort());
  });

  it('every kind is tried here, the two about composure below', () => {
    const tried = [...TRIED.map(([kind]) => kind), 'low-composure', 'low-start'];
    expect(tried.sort()).toEqual([...ADVICE].sort());
  });
  it('cheer-in-heat for bright warmth too', () => {
    expect(advice(briefed('=bright-warmth', '=leave'), boiling)).toEqual(['cheer-in-heat']);
  });
  it('no-action when it came too late', () => {
    const urgent: Bend = { start: { anger: 62, urgency: 4 } };
    expect(advice(briefed('=mirror', '=validate', '=empathise', '=act-now', '=leave'), urgent)).toEqual([
      'no-action',
    ]);
  });
  it('low-composure when it fell below 40', () => {
    const drained = advice(
      briefed('=listen', '=listen', '=leave'),
      { start: { anger: 85, language: 3 } },
      { composure: 45 },
    );
    expect(drained).toContain('low-composure');
    expect(drained).not.toContain('low-start');
  });
  it('neither at 40', () => {
    const at = (composure: number) => advice(briefed('=validate', '=leave'), {}, { composure });
    expect(at(40)).not.toContain('low-composure');
    expect(at(40)).not.toContain('low-start');
    expect(at(39.9)).toEqual(expect.arrayContaining(['low-composure', 'low-start']));
  });
  it('low-start when the call began below 40 (FI-76)', () => {
    expect(advice(briefed('=validate', '=leave'), {}, { composure: 20 })).toContain('low-start');
  });
});

describe('section 9: what was not advised', () => {
  it('that all is settled, where a promise was broken', () => {
    const words = briefed(...SOLVED, '=dream', 'end', 'follow-up sent');
    expect(advice(words)).not.toContain('lamp-dark');
  });
  it('nothing, when nothing went wrong', () => {
    expect(
      advice(briefed(...SOLVED, '=prevent', '=check-back', '=name-channels', 'end', 'follow-up sent')),
    ).toEqual([]);
  });
  it('a tick or two before the first action is nobody’s mistake', () => {
    expect(advice(briefed('=mirror', '=act-now', '=leave'), { start: { urgency: 4 } })).not.toContain(
      'no-action',
    );
  });
  it('freeing the hands is not staying on the line, even of somebody settled', () => {
    const words = briefed(
      '=mirror',
      '=validate',
      '=act-now',
      '=ask-hope',
      '=options',
      '=free-hands',
      '=deal',
      '=check-back',
      'end',
      'follow-up sent',
    );
    expect(advice(words, { start: { anger: 25 }, par: 4 })).not.toContain('stayed-on-line');
  });
  it('dark lamps do not matter on a help page', () => {
    const words = briefed('=ask-hope', '=present', '=deal', '=give', '=snap', 'end', 'follow-up sent');
    expect(advice(words, { channel: 'help-page' })).not.toContain('lamp-dark');
  });
});

describe('section 9: at most three, the costliest first', () => {
  it('the order is that of the cost', () => {
    expect(advice(briefed('=pass-buck', '=argue', '=dump-transfer', '=leave'))).toEqual([
      'arguing',
      'transfer',
      'passing-buck',
    ]);
  });
  it('the cheapest are left out', () => {
    const words = briefed('=pass-buck', '=argue', '=dump-transfer', '=present', '=grumble', '=leave');
    expect(advice(words)).toHaveLength(3);
    expect(advice(words)).not.toContain('passing-buck');
  });
  it('what was said twice costs twice', () => {
    expect(advice(briefed('=dump-transfer', '=dump-transfer', '=argue', '=leave'))[0]).toBe('transfer');
  });
});
