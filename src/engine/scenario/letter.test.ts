import { describe, expect, it } from 'vitest';
import { blocksOf, choicesOf, partsAt } from './letter.ts';
import { LETTER, MOVED, scenarioOf } from './test-forms.ts';
import { swapped } from './test-small.ts';

const scenario = scenarioOf(LETTER);
const letter = (id: string) => {
  const found = scenario.replies[id];
  if (!found) throw new Error(`no letter ${id}`);
  return found;
};

describe('a letter', () => {
  it('is a reply for every way of choosing one block of each part', () => {
    expect(scenario.lines.exhibits?.replies).toHaveLength(2 * 3 * 3);
    expect(scenario.lines.answered?.replies).toEqual([
      'thanks+date',
      'thanks+someday',
      'again+date',
      'again+someday',
    ]);
  });

  it('does what its blocks do, in the order they are read, whatever the order in the file', () => {
    expect(letter('right+one-page+friday').acts).toEqual([
      'mirror',
      'validate',
      'ask-hope',
      'present',
      'options',
    ]);
    const [opening, step] = [
      `        opening:
          thanks: { acts: [affirm-competence] }
          again: { acts: [apologise], when: { heard: true } }
`,
      `        step:
          date: { acts: [agree], promises: friday, gives: [parcel] }
          someday: { acts: [vague], trap: vague }
`,
    ];
    expect(scenarioOf(swapped(LETTER, opening + step, step + opening))).toEqual(scenario);
  });

  it('leads where its line says', () => {
    expect(letter('thanks+date').routes).toEqual([
      { to: 'happy', when: { agreed: true } },
      { to: 'answered', when: null },
    ]);
  });

  it('tempts to the first trap in it, and to none where no block has one', () => {
    expect(letter('receipt+rebut+later').trap).toBe('argue');
    expect(letter('right+terms+later').trap).toBe('solution-first');
    expect(letter('right+one-page+friday').trap).toBeNull();
  });

  it('sounds like its harshest block, and counts the negative words of all', () => {
    expect(letter('right+rebut+friday').tone).toBe('sharp');
    expect(letter('right+terms+friday')).toMatchObject({ tone: 'curt', negatives: 1 });
    expect(letter('right+one-page+friday')).toMatchObject({ tone: 'calm', negatives: 0 });
  });

  it('gives and promises what its blocks do', () => {
    expect(letter('thanks+date')).toMatchObject({ promises: 'friday', gives: ['parcel'] });
    expect(letter('thanks+someday')).toMatchObject({ promises: null, gives: [] });
  });

  it('can be put together once the guards of all its blocks hold', () => {
    expect(letter('again+date').when).toEqual({ heard: true });
    expect(letter('right+one-page+shelf').when).toEqual({ approved: 'shelf' });
    expect(letter('thanks+date').when).toBeNull();
    const twice = swapped(
      LETTER,
      'date: { acts: [agree]',
      'date: { when: { heard: false }, acts: [agree]',
    ).replace('someday: { acts', 'more: { acts: [listen] }\n          someday: { acts');
    expect(scenarioOf(twice).replies['again+date']?.when).toEqual({
      not: { any: [{ not: { heard: true } }, { not: { heard: false } }] },
    });
  });

  it('goes by its blocks, and a plain reply by itself', () => {
    expect(blocksOf('right+one-page+friday')).toEqual(['right', 'one-page', 'friday']);
    expect(blocksOf('see-it')).toEqual(['see-it']);
  });
});

describe('what is chosen', () => {
  it('are the blocks of letters, each as if it were the whole reply, and plain replies', () => {
    const chosen = choicesOf(scenario);
    expect(chosen.map(({ id }) => id)).toEqual(
      'right receipt one-page terms rebut friday later shelf thanks again date someday'.split(' '),
    );
    expect(chosen[0]).toMatchObject({ acts: ['mirror', 'validate'], when: null });
    expect(choicesOf(scenarioOf(MOVED))).toEqual(Object.values(scenarioOf(MOVED).replies));
  });

  it('at a line comes in parts where it is answered with a letter', () => {
    expect(partsAt(scenario, 'answered')).toEqual([
      { part: 'opening', blocks: ['thanks', 'again'] },
      { part: 'step', blocks: ['date', 'someday'] },
    ]);
    expect(partsAt(scenarioOf(MOVED), 'article')).toBeNull();
    expect(partsAt(scenarioOf(MOVED), 'constructor')).toBeNull();
  });
});
