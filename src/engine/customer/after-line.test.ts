import { describe, expect, it } from 'vitest';
import { customer, points, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const silent = say([]);

describe('B1, X-03, C-31: negative words', () => {
  const cost = (
    negatives: number,
    industry: 'online-shop' | 'retail-shop' | 'bank' = 'online-shop',
  ): number =>
    points(takeTurn(customer('prickly'), where({ industry }), say([], { negatives })), 'anger', {
      rule: 'negative-words',
    });

  it('cost 2 each', () => expect([0, 1, 2].map((words) => cost(words))).toEqual([0, 2, 4]));
  it('cost 6 a line at most', () => expect([3, 4, 9].map((words) => cost(words))).toEqual([6, 6, 6]));
  it('cost half as much again in retail', () =>
    expect([1, 3, 9].map((words) => cost(words, 'retail-shop'))).toEqual([3, 9, 9]));
  it('cost the plain price elsewhere', () => expect(cost(1, 'bank')).toBe(2));
  it('are counted, all of them, and are a trap', () => {
    const { customer: after, traps } = takeTurn(customer('prickly'), where(), say([], { negatives: 5 }));
    expect([after.tally.negatives, traps]).toEqual([5, ['negative-words']]);
  });
});

describe('B2: a rise that the agent caused', () => {
  it('takes half of itself off trust', () => {
    const { customer: after } = takeTurn(customer('heated', { trust: 50 }), where(), say('argue'));
    expect(after.trust).toBe(440);
  });
  it('counts the line as a whole, words included', () => {
    const line = say(['validate', 'argue'], { negatives: 1 });
    const outcome = takeTurn(customer('heated', { trust: 50 }), where(), line);
    expect(points(outcome, 'trust', { rule: 'trust-lost' })).toBe(-3.5);
  });
  it('is not a rise when the line as a whole calmed', () => {
    const outcome = takeTurn(
      customer('heated', { trust: 50 }),
      where(),
      say(['mirror', 'pass-buck', 'validate']),
    );
    expect(points(outcome, 'trust')).toBe(0);
  });
  it('is not what the clock or low composure did', () => {
    const low = customer('heated', { trust: 50, composure: 0 });
    expect(points(takeTurn(low, where({ urgency: 4 }), silent), 'trust')).toBe(0);
  });
});

describe('B2: slips', () => {
  const slips = (acts: Parameters<typeof say>[0], negatives = 0) =>
    takeTurn(customer('prickly'), where(), say(acts, { negatives })).customer.tally.slips;

  it('a line that raised anger by 3 is one', () => expect(slips('check-back')).toBe(1));
  it('a line that raised it by 2 is none', () => expect(slips([], 1)).toBe(0));
  it.each([
    'argue',
    'snap',
    'blame',
    'pass-buck',
    'flat-no',
    'over-promise',
    'vague',
    'rush',
    'dead-air',
    'talk-down',
    'wrong-information',
    'calm-down',
    'give-in',
  ] as const)('%s is one even under a kind word', (trap) => {
    expect(slips(['listen', 'mirror', 'validate', 'empathise', trap])).toBe(1);
  });
  it('a line with two traps is one', () => expect(slips(['argue', 'blame'])).toBe(1));
  it('a transfer that calms a believer in rank is none', () => {
    const believer = customer('prickly', { believesInRank: true });
    expect(takeTurn(believer, where(), say('dump-transfer')).customer.tally.slips).toBe(0);
  });
});

describe('B3, C-21: the clock of an urgent customer', () => {
  const ticked = (urgency: number, acts: Parameters<typeof say>[0], acting = false): number =>
    points(takeTurn(customer('heated', { acting }), where({ urgency }), say(acts)), 'anger', {
      rule: 'clock',
    });

  it.each([0, 1, 2, 3, 4])('adds %d in a turn in which nobody acts', (urgency) =>
    expect(ticked(urgency, [])).toBe(urgency),
  );
  it('stops in the turn in which somebody starts', () => expect(ticked(4, 'act-now')).toBe(0));
  it('stays stopped', () => expect(ticked(4, [], true)).toBe(0));
});

describe('B4, C-14: they borrow the agent’s weather', () => {
  it.each([
    [100, -2],
    [80, -1.2],
    [50, 0],
    [37, 0.5],
    [25, 1],
    [0, 2],
  ])('at composure %d the customer drifts by %d', (composure, drift) => {
    expect(points(takeTurn(customer('prickly', { composure }), where(), silent), 'anger')).toBe(drift);
  });
});

describe('B5: the floor of trust', () => {
  const calmed = (anger: number, trust: number): number =>
    takeTurn(customer('prickly', { anger, trust }), where(), say(['mirror', 'validate'])).customer.anger / 10;

  it('nobody gets calmer than 0.3 × (100 − trust)', () =>
    expect([calmed(32, 20), calmed(32, 30)]).toEqual([24, 21]));
  it('with full trust there is none', () => expect(calmed(32, 100)).toBe(18));
  it('somebody who already was calmer is not made angrier', () => expect(calmed(22, 0)).toBe(22));
  it('the trust of this very turn decides', () => {
    const { customer: after } = takeTurn(
      customer('settled', { anger: 29, trust: 10 }),
      where(),
      say(['act-now', 'mirror']),
    );
    expect(after.anger).toBe(250);
  });
  it('anger does not fall below nothing', () => expect(calmed(5, 100)).toBe(0));
  it('anger does not rise above 100', () => {
    expect(takeTurn(customer('boiling', { anger: 95 }), where(), say('snap')).customer.anger).toBe(1000);
  });
});

describe('B7: what a turn costs the agent', () => {
  const cost = (
    mood: 'settled' | 'prickly' | 'heated' | 'boiling',
    language: 'clean' | 'exclaiming' | 'swearing' | 'attacking',
  ) =>
    points(
      takeTurn(customer(mood, { language, composure: 50 }), where({ traits: { stubborn: 'yes' } }), silent),
      'composure',
    );

  it('2 with the heated and 4 with the boiling', () => {
    expect([
      cost('settled', 'clean'),
      cost('prickly', 'clean'),
      cost('heated', 'clean'),
      cost('boiling', 'clean'),
    ]).toEqual([0, 0, -2, -4]);
  });
  it('4 more at repeated swearing and 8 more at a personal attack', () => {
    expect([cost('heated', 'exclaiming'), cost('heated', 'swearing'), cost('heated', 'attacking')]).toEqual([
      -2, -6, -10,
    ]);
  });
  it('goes by the mood and language that the turn left', () => {
    const { changes } = takeTurn(customer('boiling', { anger: 66 }), where(), say('validate'));
    expect(points({ changes }, 'composure')).toBe(-2);
  });
});

describe('B7: what turning somebody gives back', () => {
  /** Mirror and empathy are 5 points each to the prickly: 8 together at composure 50, a little less below it. */
  const turn = (composure: number) =>
    takeTurn(customer('prickly', { composure }), where(), say(['mirror', 'empathise']));

  it('4 when the turn calmed by 8', () => {
    expect(points(turn(50), 'anger')).toBe(-8);
    expect(points(turn(50), 'composure')).toBe(4);
  });
  it('nothing when it calmed by less', () => {
    expect(points(turn(45), 'anger')).toBe(-7.6);
    expect(points(turn(45), 'composure')).toBe(0);
  });
  it('composure does not rise above 100', () => expect(turn(100).customer.composure).toBe(1000));
});
