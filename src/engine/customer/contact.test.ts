import { describe, expect, it } from 'vitest';
import type { PromiseOutcome } from '../vocabulary.ts';
import { collect, comeDue, lookUp, meet, raiseConcern, takeUpAgain } from './contact.ts';
import { customer, entry, led, points, type Said, say, where } from './test-customer.ts';
import { takeTurn } from './turn.ts';

const opening = { anger: 45, trust: 50, language: 0, waited: 0, passive: false } as const;

describe('4.2: the customer as the phone rings', () => {
  const met = meet(opening, where());

  it('is as angry and as trusting as the scenario says, and nothing has happened', () => {
    expect(met).toMatchObject({
      anger: 450,
      trust: 500,
      mood: 'prickly',
      peak: 'prickly',
      language: 'clean',
      rung: 'none',
    });
    expect(met).toMatchObject({
      heard: false,
      clear: false,
      agreed: false,
      acting: false,
      owned: false,
      concern: false,
      ledger: [],
      acks: [],
    });
  });
  it('meets an agent at composure 80', () => expect(met.composure).toBe(800));
  it('meets the composure carried over in a shift (M-22)', () => {
    expect(meet({ ...opening, composure: 35 }, where())).toMatchObject({
      composure: 350,
      tally: { lowestComposure: 350 },
    });
  });
  it('is calmer by 5 after a delighted customer, and never below 0 (M-27)', () => {
    expect(meet({ ...opening, kindness: true }, where()).anger).toBe(400);
    expect(meet({ ...opening, anger: 3, kindness: true }, where()).anger).toBe(0);
  });
  it('is angrier by what they waited, and never above 100 (M-30)', () => {
    expect(meet({ ...opening, waited: 15 }, where())).toMatchObject({
      anger: 600,
      mood: 'heated',
      tally: { startAnger: 600 },
    });
    expect(meet({ ...opening, anger: 95, waited: 15 }, where()).anger).toBe(1000);
  });
  it.each([
    [25, 'settled'],
    [36, 'prickly'],
    [55, 'heated'],
    [82, 'boiling'],
  ] as const)('with anger %d is %s', (anger, mood) =>
    expect(meet({ ...opening, anger }, where()).mood).toBe(mood),
  );
  it.each([
    [0, 'clean', false],
    [1, 'exclaiming', false],
    [2, 'swearing', true],
    [3, 'attacking', true],
  ] as const)('with language %d is %s; abuse: %s', (language, word, abused) => {
    expect(meet({ ...opening, language }, where())).toMatchObject({ language: word, tally: { abused } });
  });
  it('hides behind courtesy if the anger is passive (FI-24)', () => {
    expect([met.masked, meet({ ...opening, passive: true }, where()).masked]).toEqual([false, true]);
  });
});

describe('4.4 New concern, M-18', () => {
  const before = customer('prickly', {
    ...led,
    anger: 50,
    choice: true,
    checked: true,
    owned: true,
    acks: ['mirror'],
    used: { mirror: 3 },
  });
  const { customer: after } = raiseConcern(before, where());

  it('is hotter by 10', () => expect(after).toMatchObject({ anger: 600, mood: 'heated' }));
  it('has to be gone round again: nothing of the loop counts any more', () => {
    expect(after).toMatchObject({
      heard: false,
      clear: false,
      offered: false,
      agreed: false,
      choice: false,
      checked: false,
    });
    expect(after).toMatchObject({ acks: [], used: {}, peak: 'heated' });
  });
  it('needs at least one acknowledgement even of the settled', () => {
    const settled = raiseConcern(customer('settled', { heard: true }), where()).customer;
    expect(settled).toMatchObject({ mood: 'settled', heard: false });
    expect(takeTurn(settled, where(), say('listen')).customer.heard).toBe(true);
  });
  it('forgets no old heat: only the present mood counts for what it needs', () => {
    expect(raiseConcern(customer('settled', { peak: 'boiling' }), where()).customer.peak).toBe('settled');
  });
  it('leaves trust, promises and what was started as they were', () => {
    const promised = raiseConcern({ ...before, ledger: [entry()] }, where()).customer;
    expect(promised).toMatchObject({ trust: before.trust, ledger: [entry()], acting: true, owned: true });
  });
});

describe('4.4 Call-back, T-40', () => {
  const warned: Said = { language: 'attacking', rung: 'ended', lined: true, warned: true, anger: 98 };
  const { customer: after } = takeUpAgain(customer('boiling', warned), where(), true);

  it('comes back at 60 % of the anger', () => expect(after).toMatchObject({ anger: 588, mood: 'heated' }));
  it('is clean', () => expect(after.language).toBe('clean'));
  it('is a new loop in which no limit stands', () => {
    expect(after).toMatchObject({
      heard: false,
      acks: [],
      peak: 'heated',
      rung: 'none',
      lined: false,
      warned: false,
    });
    expect(after.tally.callBacks).toBe(1);
  });
});

describe('X-20: the customer who was hung up on', () => {
  const { customer: after } = takeUpAgain(
    customer('boiling', { anger: 85, language: 'attacking' }),
    where(),
    false,
  );

  it('rings back 10 hotter and just as foul', () =>
    expect(after).toMatchObject({ anger: 950, language: 'attacking' }));
  it('cannot be hotter than 100', () =>
    expect(takeUpAgain(customer('boiling', { anger: 95 }), where(), false).customer.anger).toBe(1000));
});

describe('4.4 Follow-up, M-11', () => {
  const from = customer('prickly', { anger: 40, trust: 50, owned: true, choice: true });
  const due = (said: Parameters<typeof entry>[0], sent = true) =>
    comeDue({ ...from, ledger: [entry(said)] }, where(), sent);
  const outcomeOf = (said: Parameters<typeof entry>[0], sent = true): PromiseOutcome | null | undefined =>
    due(said, sent).customer.ledger[0]?.outcome;

  it('a promise kept calms by 5 and gives 5 trust', () => {
    expect(due({ due: 100, takes: 100 }).customer).toMatchObject({
      anger: 350,
      trust: 550,
      owned: true,
      choice: true,
    });
  });
  it('an early delivery calms by 10 and gives 12 trust (C-11)', () => {
    expect(due({ due: 100, takes: 20 }).customer).toMatchObject({ anger: 300, trust: 620 });
  });
  it('a broken promise angers by 30, takes 40 trust, ownership and choice (C-10)', () => {
    expect(due({ due: 100, takes: 101 }).customer).toMatchObject({
      anger: 700,
      trust: 100,
      owned: false,
      choice: false,
      mood: 'heated',
    });
  });
  it('is broken when the work takes longer than promised, and only then', () => {
    expect([outcomeOf({ due: 60, takes: 61 }), outcomeOf({ due: 60, takes: 60 })]).toEqual([
      'broken',
      'kept',
    ]);
  });
  it('is broken when the message that was promised is missing (T-35)', () => {
    expect([outcomeOf({ message: true }, true), outcomeOf({ message: true }, false)]).toEqual([
      'kept',
      'broken',
    ]);
  });
  it('is kept without a message where none was promised', () =>
    expect(outcomeOf({ message: false }, false)).toBe('kept'));
  it('settles every promise of the ledger', () => {
    const ledger = [entry({ id: 'a', takes: 100 }), entry({ id: 'b', takes: 500 })];
    const { customer: after, changes } = comeDue({ ...from, ledger }, where(), true);
    expect(after.ledger.map(({ outcome }) => outcome)).toEqual(['kept', 'broken']);
    expect([points({ changes }, 'anger'), points({ changes }, 'trust')]).toEqual([25, -35]);
  });
});

describe('T-43, M-06: collecting oneself costs no turn', () => {
  const low = customer('heated', { composure: 40, language: 'swearing' });
  const gain = (how: Parameters<typeof collect>[2], said = low) =>
    points(collect(said, where(), how), 'composure');

  it('a breath gives 10', () => expect(gain('breath')).toBe(10));
  it('a test of grace gives 5 (ET-15)', () => expect(gain('test-of-grace')).toBe(5));
  it('never above 100', () => expect(gain('breath', customer('heated', { composure: 97 }))).toBe(3));
  it('no clock ticks and nothing drifts', () => {
    const { customer: after } = collect(low, where({ urgency: 4 }), 'breath');
    expect(after).toMatchObject({ anger: low.anger, tally: low.tally });
  });
  it('"not about me" gives nothing now and halves the next hit (FI-04)', () => {
    const { customer: shielded, changes } = collect(low, where(), 'not-about-me');
    const hit = takeTurn(shielded, where(), say([]));
    expect([points({ changes }, 'composure'), points(hit, 'composure')]).toEqual([0, -3]);
    expect(points(takeTurn(hit.customer, where(), say([])), 'composure')).toBe(-6);
  });
  it('"not about me" waits for a hit', () => {
    const { customer: shielded } = collect(customer('prickly', { composure: 40 }), where(), 'not-about-me');
    expect(takeTurn(shielded, where(), say('listen')).customer.shielded).toBe(true);
  });
  it('the phrase book gives 6 (T-44)', () => {
    const { customer: after, changes } = lookUp(low, where());
    expect([points({ changes }, 'composure'), after.tally.phraseBook]).toEqual([6, 1]);
  });
});
