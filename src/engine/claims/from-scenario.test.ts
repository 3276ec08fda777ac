import { describe, expect, it } from 'vitest';
import { drill } from '../chart/test-call.ts';
import { NUMBERS } from '../numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { groundsOf } from './from-scenario.ts';
import type { Wish } from './ground.ts';

type Replies = Parameters<typeof drill>[0];

/** The acts of the line that a scenario with these replies has for a wish. */
function lineOf(wanted: Wish, replies: Replies, said: Partial<Scenario> = {}): readonly string[] | null {
  const [ground] = groundsOf(drill(replies, said), NUMBERS);
  return ground?.say(wanted, ground.circumstances)?.acts ?? null;
}

describe('what a scenario has to say', () => {
  it('is the reply that carries it with the least beside it', () => {
    const replies = { much: ['mirror', 'present', 'act-now'], little: ['mirror', 'act-now'] } as const;
    expect(lineOf({ acts: ['mirror'] }, replies)).toEqual(['mirror', 'act-now']);
  });

  it('has rather another kind word beside it than a deed', () => {
    const replies = { deed: ['mirror', 'act-now'], word: ['mirror', 'validate'] } as const;
    expect(lineOf({ acts: ['mirror'] }, replies)).toEqual(['mirror', 'validate']);
  });

  it('has rather any other deed beside it than one that gives them a say', () => {
    const replies = { say: ['put-right', 'check-back'], deed: ['check-back', 'prevent'] } as const;
    expect(lineOf({ acts: ['check-back'] }, replies)).toEqual(['check-back', 'prevent']);
  });

  it('is of equals the plainest, in the order of the catalogue and not of the file', () => {
    const [sorry, seen] = [{ sorry: ['apologise', 'validate'] }, { seen: ['mirror', 'validate'] }] as const;
    const long = { long: ['mirror', 'ally', 'validate'] } as const;
    for (const replies of [
      { ...long, ...sorry, ...seen },
      { ...seen, ...sorry, ...long },
    ])
      expect(lineOf({ acts: ['validate'] }, replies)).toEqual(['mirror', 'validate']);
  });

  it('is nothing where only a trap would carry it, unless the trap is wanted', () => {
    const replies = { sneer: ['talk-down', 'guide'] } as const;
    expect(lineOf({ acts: ['guide'] }, replies)).toBeNull();
    expect(lineOf({ acts: ['talk-down'] }, replies)).toEqual(['talk-down', 'guide']);
  });

  it('can be asked for alone', () => {
    const replies = { pair: ['mirror', 'validate'] } as const;
    expect(lineOf({ acts: ['mirror'], alone: true }, replies)).toBeNull();
    expect(lineOf({ acts: ['mirror', 'validate'], alone: true }, replies)).toEqual(['mirror', 'validate']);
  });

  it('includes the tools that every call has', () => {
    expect(lineOf({ acts: ['listen'] }, {})).toEqual(['listen']);
    expect(lineOf({ acts: ['draw-line'] }, {})).toEqual(['ally', 'draw-line']);
    expect(lineOf({ acts: ['dump-transfer'] }, {})).toEqual(['dump-transfer']);
  });

  it('tells promises apart by what becomes of them', () => {
    const replies = {
      early: { acts: ['agree', 'cushion'], promises: 'by-five' },
      never: { acts: ['agree', 'vague', 'say-why'], promises: 'impossible' },
      tight: { acts: ['agree', 'free-hands'], promises: 'letter' },
    } as const satisfies Replies;
    expect(lineOf({ acts: ['agree'], promise: 'early' }, replies)).toEqual(['agree', 'cushion']);
    expect(lineOf({ acts: ['agree'], promise: 'kept' }, replies)).toEqual(['agree', 'free-hands']);
    expect(lineOf({ acts: ['agree'], promise: 'broken' }, replies)).toBeNull();
  });

  it('gives beyond the parameters only when that is asked for', () => {
    const replies = { moon: { acts: ['present'], gives: ['moon'] } } as const satisfies Replies;
    expect(lineOf({ acts: ['present'] }, replies)).toBeNull();
    expect(lineOf({ acts: ['present'], gift: 'beyond' }, replies)).toEqual(['present']);
  });

  it('guides in their own style unless another is asked for', () => {
    const replies = {
      shown: { acts: ['guide', 'say-why'], style: 'show-me' },
      told: { acts: ['guide'], style: 'steps' },
    } as const satisfies Replies;
    const traits = { traits: { ...drill({}).traits, style: 'show-me' } } as const;
    expect(lineOf({ acts: ['guide'] }, replies, traits)).toEqual(['guide', 'say-why']);
    expect(lineOf({ acts: ['guide'], style: 'other' }, replies, traits)).toEqual(['guide']);
  });
});
