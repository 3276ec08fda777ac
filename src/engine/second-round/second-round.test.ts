import { describe, expect, it } from 'vitest';
import { startCall } from '../chart/call.ts';
import { type CallState, contextOf, standingOf } from '../chart/call-state.ts';
import { input } from '../chart/test-call.ts';
import { SHIPPED } from '../chart/test-scenarios.ts';
import { digest } from '../log/digest.ts';
import { openLog } from '../log/open-log.ts';
import { replay } from '../log/replay.ts';
import { finish } from '../score/finished.ts';
import type { Recipe } from './recipe.ts';
import { makeRecipe } from './recipe.ts';
import { withSecondRounds } from './second-round.ts';

const find = withSecondRounds((id) => SHIPPED.find((scenario) => scenario.id === id));
const broken: Recipe = {
  kind: 'late',
  angerType: 'passive',
  scenario: 'leaflet',
  promise: 'parcel-tomorrow',
  anger: 62,
  trust: 25,
  language: 0,
};
const round = (changes: Partial<Recipe> = {}) => find(makeRecipe({ ...broken, ...changes }));

/** Where a call stands after these words, once it was picked up. */
function stateAfter(changes: Partial<Recipe>, ...words: readonly string[]): CallState {
  const scenario = round(changes)!;
  const inputs = ['pick-up', ...words].map((word, at) => ({ at, input: input(word) }));
  const played = replay(scenario, { ...openLog(scenario, { seed: 1, locale: 'en' }), inputs });
  if (!played.ok) throw new Error(played.code);
  return played.replay.state;
}

describe('a second round', () => {
  it('is the person of the first contact in a talk that is lent', () => {
    const [made, first, talk] = [round(), find('leaflet'), find('second-late')];
    expect(made).toMatchObject({ channel: 'chat', angerType: 'passive', look: first?.look });
    expect(made?.traits).toEqual(first?.traits);
    expect([made?.lines, made?.goals]).toEqual([talk?.lines, talk?.goals]);
  });

  it('begins where the first contact ended, with the loop anew (M-18)', () => {
    const { customer } = contextOf(startCall(round()!, 1));
    expect([customer.anger, customer.trust]).toEqual([620, 250]);
    expect(customer).toMatchObject({ mood: 'heated', heard: false, acks: [], agreed: false, ledger: [] });
    expect(customer.tally).toMatchObject({ rounds: 1, turns: 0 });
  });

  it('swears at most: what is lent has no words for a personal attack (4.2)', () => {
    const cut = { kind: 'unsettled', promise: null, language: 3 } as const;
    const languageOf = (scenario: string) =>
      round({ ...cut, scenario, angerType: find(scenario)!.angerType })?.start.language;
    expect(find('joint-account')?.traits.worst).toBe('attacking');
    expect([languageOf('joint-account'), languageOf('exhibits')]).toEqual([2, 0]);
  });

  it('is made once, and has a fingerprint of its own', () => {
    expect(round()).toBe(round());
    expect(digest(round()!)).not.toBe(digest(round({ anger: 63 })!));
  });

  it('goes on where one person answers: a review in the chat, a team call on the telephone', () => {
    const channelOf = (scenario: string) => {
      const first = find(scenario);
      const kind = { kind: 'unsettled', promise: null } as const;
      return first && round({ ...kind, scenario, angerType: first.angerType })?.channel;
    };
    expect(channelOf('one-star')).toBe('chat');
    expect(channelOf('ticket-page')).toBe('phone');
    expect(channelOf('joint-account')).toBe('phone');
  });

  it.each([
    ['of a scenario that is gone', { scenario: 'gone' }],
    ['about a promise that nobody can have made', { promise: 'moon' }],
    ['of somebody angry in another way', { angerType: 'swearing' }],
    ['of a second round', { scenario: 'second-late', angerType: 'escalated', promise: 'tonight' }],
  ] as const)('is not to be had %s', (_, changes) => expect(round(changes)).toBeUndefined());

  it.each([
    ['late', 'see-it', ['given-word', 'upset', 'only-repeated', 'from-now', 'eight']],
    ['unsent', 'sent-now', ['left-knowing', 'kept-from', 'on-a-string', 'once-more', 'by-six']],
    ['unsettled', 'my-name', ['read-it', 'nobody-asked', 'worth-asking', 'put-again', 'five']],
  ] as const)(
    'of somebody who has no trust left ends with the door open, and no yes: %s',
    (kind, last, way) => {
      const promise = kind === 'unsettled' ? null : broken.promise;
      const endsIn = (trust: number, words: readonly string[]) => {
        const state = stateAfter({ kind, promise, trust }, ...words.map((word) => `=${word}`));
        const { standing, result } = finish(standingOf(state));
        return { place: standing.place, result };
      };
      expect(endsIn(9, [...way, last])).toEqual({ place: { ending: 'not-yet' }, result: 'unsolved' });
    },
  );

  it('slams the door where a sweet promise is the answer to mistrust (X-09)', () => {
    const words = ['=given-word', '=upset', '=only-repeated', '=from-now', '=eight', '=this-evening'];
    expect(standingOf(stateAfter({ trust: 0 }, ...words)).place).toEqual({ ending: 'gone' });
  });

  it('going round again is calmer than pressing the old answer (C-33)', () => {
    const ending = (words: readonly string[]) => contextOf(stateAfter({}, ...words)).customer.anger;
    expect(ending(['=given-word', '=need-most', '=goes-first'])).toBeLessThan(
      ending(['=myself', '=this-time', '=given-word']),
    );
  });
});
