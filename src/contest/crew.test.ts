import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Crew,
  holderOf,
  mayGive,
  nextOf,
  passedOn,
  patienceLeft,
  reorder,
  shareOf,
  stretchOf,
} from './crew.ts';

const ALL = ['ann', 'ben', 'cil'];

function crew(more: Partial<Crew> & { readonly gone?: readonly string[] } = {}): Crew {
  const { gone = [], ...rest } = more;
  const members = ALL.map((id) => ({ id, there: !gone.includes(id) }));
  return { form: 'relay', round: 1, members, stretch: 0, taken: null, spoken: [], ...rest };
}

const anyCrew = fc
  .record({
    form: fc.constantFrom('relay' as const, 'together' as const),
    round: fc.integer({ min: 1, max: 12 }),
    members: fc.uniqueArray(fc.record({ id: fc.string(), there: fc.boolean() }), {
      maxLength: 8,
      selector: ({ id }) => id,
    }),
    stretch: fc.nat(9),
    taken: fc.option(fc.string()),
  })
  .map((made): Crew => ({ ...made, spoken: made.members.slice(0, 2).map(({ id }) => id) }));

describe('a relay', () => {
  it('goes from one to the next with each desk, and round again where a team is smaller than the desks', () => {
    const holders = [0, 1, 2, 3].map((stretch) => holderOf(crew({ stretch })));
    expect(holders).toEqual(['ann', 'ben', 'cil', 'ann']);
    expect(nextOf(crew({ stretch: 2 }))).toBe('ann');
  });

  it('begins with another one in each round', () => {
    expect([1, 2, 3, 4].map((round) => holderOf(crew({ round })))).toEqual(['ann', 'ben', 'cil', 'ann']);
  });

  it('lets nobody give anything but who has the customer', () => {
    expect(ALL.map((id) => mayGive(crew({ stretch: 1 }), id, 'reply'))).toEqual([false, true, false]);
    expect(ALL.map((id) => mayGive(crew(), id, 'transfer'))).toEqual([true, false, false]);
  });

  it('passes over who has left, and keeps to who has taken the stretch as long as they are there', () => {
    expect(holderOf(crew({ gone: ['ann'] }))).toBe('ben');
    expect(holderOf(crew({ taken: 'cil' }))).toBe('cil');
    expect(holderOf(crew({ taken: 'cil', gone: ['cil'] }))).toBe('ann');
    expect(passedOn(crew({ gone: ['ben'] }))).toBe('cil');
  });

  it('counts each hand-over as a stretch', () => {
    const turn = (...types: readonly ('handed-on' | 'agreed')[]) => ({
      cues: types.map((type) => ({ type })),
    });
    const turns = [turn(), turn('handed-on'), turn('agreed'), turn('agreed', 'handed-on')];
    expect(stretchOf('relay', { turns } as never)).toBe(2);
    expect(stretchOf('together', { turns } as never)).toBe(0);
  });
});

describe('a team call', () => {
  const together = (more: Parameters<typeof crew>[0] = {}) => crew({ form: 'together', ...more });

  it('has one owner, and an answer for each of the others', () => {
    expect(ALL.map((id) => shareOf(together(), id))).toEqual(['everything', 'one-answer', 'one-answer']);
    expect(ALL.map((id) => shareOf(together({ spoken: ['ann', 'ben'] }), id))).toEqual([
      'everything',
      'used',
      'one-answer',
    ]);
  });

  it('leaves all tools to the owner', () => {
    expect(ALL.map((id) => mayGive(together(), id, 'hold'))).toEqual([true, false, false]);
    expect(ALL.map((id) => mayGive(together(), id, 'reply'))).toEqual([true, true, true]);
  });

  it('gives a voice to four at most, in a larger team to others in the next round', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, there: true }));
    const shares = (round: number) => members.map(({ id }) => shareOf(together({ members, round }), id));
    expect(shares(1).filter((share) => share === 'nothing')).toHaveLength(1);
    expect(shares(1)[4]).toBe('nothing');
    expect(shares(2)[0]).toBe('nothing');
  });
});

describe('a crew', () => {
  it('has one holder, who is there, whenever anybody is', () => {
    fc.assert(
      fc.property(anyCrew, (any) => {
        const there = any.members.filter((member) => member.there).map(({ id }) => id);
        const whole = any.members.filter(({ id }) => shareOf(any, id) === 'everything');
        expect(whole).toHaveLength(there.length > 0 ? 1 : 0);
        const holder = holderOf(any);
        expect(holder === null ? there.length === 0 : there.includes(holder)).toBe(true);
      }),
    );
  });

  it('is waited for a minute', () => {
    expect([0, 59_000, 60_000, 90_000].map(patienceLeft)).toEqual([60, 1, 0, 0]);
  });

  it('stays the same people in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(), (ids, who, place) => {
        const id = ids[who % ids.length] ?? '';
        const after = reorder(ids, id, place);
        expect(after.toSorted()).toEqual(ids.toSorted());
        expect(after.indexOf(id)).toBe(Math.max(0, Math.min(ids.length - 1, place - 1)));
        expect(after.filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
      }),
    );
  });
});
