import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../numbers.ts';
import { comeDue } from './contact.ts';
import { flawsOf, GOOD_MESSAGE, isMessage, MESSAGE_PART_NAMES, MESSAGE_PARTS } from './message.ts';
import { customer, entry, points, where } from './test-customer.ts';

const waiting = customer('prickly', { anger: 40, trust: 50, ledger: [entry({ message: true })] });
const told = (flaws: ReturnType<typeof flawsOf>) => comeDue(waiting, where(), true, flaws);

describe('M-12: the message after the fix', () => {
  it('has nothing wrong with it if it says what was done, by when, and whom to write to', () => {
    expect(flawsOf(GOOD_MESSAGE)).toEqual([]);
    expect(told([])).toEqual(comeDue(waiting, where(), true));
  });
  it.each(MESSAGE_PART_NAMES)('has one word for %s that costs nothing', (part) => {
    const good = MESSAGE_PARTS[part].filter(
      (word) => flawsOf({ ...GOOD_MESSAGE, [part]: word }).length === 0,
    );
    expect(good).toEqual([GOOD_MESSAGE[part]]);
  });
  it.each([
    ['opening', 2, 0],
    ['done', 4, -4],
    ['time', 6, -6],
    ['contact', 4, -4],
  ] as const)(
    'badly put in its %s, it costs %i of anger and %i of trust, and says so',
    (part, anger, trust) => {
      const said = told([part]);
      expect(points(said, 'anger', { rule: `message-${part}` })).toBe(anger);
      expect(points(said, 'trust', { rule: `message-${part}` })).toBe(trust);
      expect(said.customer.ledger[0]?.outcome).toBe('kept');
    },
  );
  it('badly put in every part, costs less than no message where one was promised (T-35)', () => {
    const all = points(told(MESSAGE_PART_NAMES), 'anger');
    expect(all).toBeLessThan(points(comeDue(waiting, where(), false), 'anger'));
    expect(all - NUMBERS.followUp.kept.anger).toBe(16);
  });
  it('is no message with a part too few, too many or unheard of', () => {
    const { opening: _, ...short } = GOOD_MESSAGE;
    const odd = [
      null,
      'seen',
      [],
      short,
      { ...GOOD_MESSAGE, more: 'me' },
      { ...GOOD_MESSAGE, time: 'never' },
    ];
    expect(odd.map(isMessage)).toEqual(odd.map(() => false));
    expect(isMessage(GOOD_MESSAGE)).toBe(true);
  });
});
