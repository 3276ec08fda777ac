import { describe, expect, it } from 'vitest';
import { drill } from '../chart/test-call.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Claim } from './claim.ts';
import { CLAIMS } from './claims.ts';
import { type Declaration, NOTHING_DECLARED } from './declared.ts';
import { shippedGround } from './shipped.ts';
import { accountOf, type ClaimFailure } from './verdict.ts';

const WORDS = {
  mirror: ['mirror'],
  validate: ['validate'],
  ask: ['open-question'],
  present: ['present'],
  'take-it': { acts: ['agree'], promises: 'by-five' },
  fit: ['check-back'],
} as const satisfies Parameters<typeof drill>[0];

function claimed(id: string): Claim {
  const claim = CLAIMS.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

function failures(
  id: string,
  replies: Parameters<typeof drill>[0],
  said: Partial<Scenario> = {},
  declared: Partial<Declaration> = {},
): readonly ClaimFailure[] {
  return accountOf(claimed(id), shippedGround(drill(replies, said), { ...NOTHING_DECLARED, ...declared }))
    .failures;
}

const codes = (found: readonly ClaimFailure[]): readonly string[] => [
  ...new Set(found.map(({ code }) => code)),
];

const HEATED = { start: { anger: 66, trust: 60, urgency: 0, language: 0, waited: 0 } } as const;
const SETTLED = { start: { anger: 5, trust: 60, urgency: 0, language: 0, waited: 0 } } as const;

describe('a scenario and a claim that speaks of its kind of call', () => {
  it('are at peace where its replies express the claim and it holds', () => {
    expect(failures('C-14', WORDS, HEATED)).toEqual([]);
  });

  it('fail where the claim is false in it', () => {
    expect(failures('C-40', WORDS, SETTLED)).toContainEqual({
      code: 'does-not-hold',
      where: 'drill',
      what: 'attentive silence calms',
      margin: 0,
    });
  });

  it('fail where nothing that can be said expresses the claim, and nobody said so', () => {
    expect(failures('C-19', WORDS, HEATED)).toEqual([
      { code: 'undeclared-gap', where: 'drill', what: 'nothing to say that carries guide', margin: null },
    ]);
  });

  it('are at peace where it is declared with a reason', () => {
    expect(failures('C-19', WORDS, HEATED, { notApplicable: { 'C-19': 'nothing to guide' } })).toEqual([]);
  });

  it.each([
    ['the claim can be expressed after all', 'C-14'],
    ['the claim does not speak of such calls', 'C-23'],
  ])('fail where it is declared although %s', (_, id) => {
    for (const how of ['notApplicable', 'partly'])
      expect(codes(failures(id, WORDS, HEATED, { [how]: { [id]: 'no wish to' } }))).toEqual([
        'needlessly-declared',
      ]);
  });

  describe('of which only a part can be played', () => {
    const JOKING = { ...WORDS, joke: ['ice-breaker'] } as const;

    it('fail where nobody said so', () => {
      expect(failures('C-16', JOKING, HEATED)).toEqual([
        {
          code: 'undeclared-gap',
          where: 'drill',
          what: 'nothing to say that carries bright-warmth',
          margin: null,
        },
      ]);
    });

    it('are at peace where that part is declared, and the rest is played', () => {
      const partly = { 'C-16': 'nobody is cheerful' };
      expect(failures('C-16', JOKING, HEATED, { partly })).toEqual([]);
      const { comparisons } = accountOf(
        claimed('C-16'),
        shippedGround(drill(JOKING, HEATED), { ...NOTHING_DECLARED, partly }),
      );
      expect(comparisons.map(({ what }) => what)).toContain('ice-breaker raises before Heard');
    });

    it('fail where it is declared as a whole', () => {
      expect(
        codes(failures('C-16', JOKING, HEATED, { notApplicable: { 'C-16': 'nobody is cheerful' } })),
      ).toEqual(['wrongly-declared']);
    });
  });

  it('fail where a part is declared of what cannot be expressed at all', () => {
    expect(codes(failures('C-19', WORDS, HEATED, { partly: { 'C-19': 'no guide' } }))).toEqual([
      'wrongly-declared',
    ]);
  });

  it('fail where a trap in the real call pays better than the good way', () => {
    const replies = {
      kind: { acts: ['mirror'], routes: [{ to: 'badly', when: null }] },
      right: { acts: ['argue'], trap: 'argue', routes: [{ to: 'well', when: null }] },
    } as const satisfies Parameters<typeof drill>[0];
    const endings = {
      well: { id: 'well', result: 'parting' },
      badly: { id: 'badly', result: 'unsolved' },
    } as const;
    const partly = { 'C-15': 'nobody snaps' };
    expect(failures('C-15', replies, { ...HEATED, endings }, { partly })).toEqual([
      expect.objectContaining({
        code: 'does-not-hold',
        what: 'a snap, an argument, a blame scores lower in the call',
      }),
    ]);
  });
});
