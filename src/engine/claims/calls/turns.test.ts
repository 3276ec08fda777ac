import { describe, expect, it } from 'vitest';
import { customer, say, where } from '../../customer/test-customer.ts';
import { takeTurn } from '../../customer/turn.ts';
import type { Act } from '../../vocabulary.ts';
import type { Turn } from './at-random.ts';
import { readTurns } from './turns.ts';

/** A turn in which this is said to somebody heated and in a hurry. */
function turn(...acts: readonly Act[]): Turn {
  const [before, circumstances] = [customer('heated'), where({ urgency: 2 })];
  const { changes, customer: after } = takeTurn(before, circumstances, say(acts));
  return { before, after, circumstances, acts, changes };
}

describe('a turn of a real call', () => {
  it('shows how many different words Heard needs', () => {
    expect(readTurns('C-07', [turn('mirror'), turn('mirror', 'validate')])).toEqual([
      expect.objectContaining({ what: '1 different words in heated', holds: true }),
      expect.objectContaining({ what: '2 different words in heated', holds: true }),
    ]);
  });

  it('speaks against the claim where Heard lights too early', () => {
    const early = turn('mirror');
    const lit: Turn = { ...early, after: { ...early.after, heard: true } };
    expect(readTurns('C-07', [lit])).toEqual([expect.objectContaining({ holds: false })]);
  });

  it('shows the clock of somebody in a hurry, unless it is the turn of the deed', () => {
    expect(readTurns('C-21', [turn('mirror')])).toEqual([
      expect.objectContaining({ margin: 2, holds: true }),
    ]);
    expect(readTurns('C-21', [turn('act-now')])).toEqual([]);
  });

  it('speaks against the claim where waiting costs nothing', () => {
    expect(readTurns('C-21', [{ ...turn('mirror'), changes: [] }])).toEqual([
      expect.objectContaining({ margin: 0, holds: false }),
    ]);
  });

  it('shows what wrong information costs', () => {
    expect(readTurns('C-34', [turn('wrong-information')])).toEqual([
      expect.objectContaining({ unit: 'trust', holds: true }),
    ]);
  });
});
