import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEEDS,
  type Deed,
  deedsOf,
  type MatchState,
  openMatch,
  playedFor,
  replyDue,
  stepMatch,
  takesInputs,
  takesPlayers,
} from './match.ts';

const RULES = { rounds: 2, lateUntil: 1, seconds: 30 };

/** Plays deeds a second apart; what is refused is told by its code. */
function match(...deeds: readonly Deed[]): MatchState {
  let state = openMatch(0);
  for (const [index, deed] of deeds.entries()) {
    const next = stepMatch(RULES, state, deed, (index + 1) * 1000);
    if ('refused' in next) throw new Error(`${deed}: ${next.refused}`);
    state = next;
  }
  return state;
}

describe('a match', () => {
  it('goes from the lobby through its rounds to the podium and the debrief', () => {
    const whole = [
      'begin-round',
      'end-round',
      'begin-round',
      'end-round',
      'podium',
      'debrief',
      'end',
    ] as const;
    expect(match(...whole).phase).toBe('over');
    expect(match(...whole.slice(0, 3))).toMatchObject({ phase: 'round', round: 2 });
  });
  it('can be ended early, and has a podium after any round', () => {
    expect(match('end').phase).toBe('over');
    expect(match('begin-round', 'end-round', 'podium').phase).toBe('podium');
  });
  it.each([
    [['podium'], 'not-now'],
    [['begin-round', 'begin-round'], 'not-now'],
    [['begin-round', 'pause', 'pause'], 'is-paused'],
    [['begin-round', 'resume'], 'is-not-paused'],
    [['begin-round', 'end-round', 'begin-round', 'end-round', 'begin-round'], 'no-round-left'],
    [['end', 'begin-round'], 'not-now'],
  ] as const)('refuses the last of %s: %s', (deeds, refused) => {
    expect(() => match(...deeds)).toThrow(refused);
  });
  it('says what can be done now, and refuses all else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DEEDS), { maxLength: 12 }), (deeds) => {
        let state = openMatch(0);
        for (const deed of deeds) {
          const next = stepMatch(RULES, state, deed, 1);
          expect('refused' in next).toBe(!deedsOf(RULES, state).includes(deed));
          if (!('refused' in next)) state = next;
        }
        expect(state.round).toBeLessThanOrEqual(RULES.rounds);
      }),
    );
  });
});

describe('a round', () => {
  it('takes inputs unless it is paused', () => {
    expect(takesInputs(match())).toBe(false);
    expect(takesInputs(match('begin-round'))).toBe(true);
    expect(takesInputs(match('begin-round', 'pause'))).toBe(false);
    expect(takesInputs(match('begin-round', 'pause', 'resume'))).toBe(true);
    expect(takesInputs(match('begin-round', 'end-round'))).toBe(false);
  });
  it('does not grow older while it is paused', () => {
    expect(playedFor(match('begin-round'), 5000)).toBe(4000);
    expect(playedFor(match('begin-round', 'pause'), 5000)).toBe(1000);
    expect(playedFor(match('begin-round', 'pause', 'resume'), 5000)).toBe(3000);
  });
  it('gives a reply its seconds, or none', () => {
    expect(replyDue(RULES, 4000)).toBe(34_000);
    expect(replyDue({ ...RULES, seconds: null }, 4000)).toBeNull();
  });
  it('whoever comes late plays until the round that was settled, and watches from then on', () => {
    expect(takesPlayers(RULES, match())).toBe(true);
    expect(takesPlayers(RULES, match('begin-round'))).toBe(true);
    expect(takesPlayers(RULES, match('begin-round', 'end-round', 'begin-round'))).toBe(false);
    expect(takesPlayers(RULES, match('begin-round', 'end-round', 'podium'))).toBe(false);
    expect(takesPlayers({ ...RULES, lateUntil: 0 }, match('begin-round'))).toBe(false);
  });
});
