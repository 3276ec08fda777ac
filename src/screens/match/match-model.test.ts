import { describe, expect, it } from 'vitest';
import type { Match } from '../../protocol/match.ts';
import { hasKudos, isCut, sceneOf } from './match-model.ts';

const SEAT: NonNullable<Match['own']> = {
  team: null,
  name: 'Ann',
  left: false,
  untimed: false,
  finished: false,
  calls: [],
};

const match = (phase: Match['phase'], own: Partial<typeof SEAT> | null = {}) =>
  ({ phase, round: 1, own: own && { ...SEAT, ...own } }) as Match;

describe('whoever is in a match', () => {
  it('plays while the round goes on, and waits when they have finished', () => {
    expect(sceneOf(match('round'))).toBe('call');
    expect(sceneOf(match('round', { finished: true }))).toBe('waiting');
  });
  it('and has no seat waits with the others, and sees the end with them', () => {
    expect(sceneOf(match('round', null))).toBe('waiting');
    expect(sceneOf(match('debrief', null))).toBe('end');
  });
  it('and has left is not led into a call, but to the end', () => {
    expect(sceneOf(match('round', { left: true }))).toBe('left');
    expect(sceneOf(match('podium', { left: true }))).toBe('end');
  });
  it('is told that the round ended before their call did', () => {
    const calls = [{ round: 1, attempt: 'a', finished: false }];
    expect(isCut(match('round', { calls }))).toBe(false);
    expect(isCut(match('interval', { calls }))).toBe(true);
    expect(isCut(match('interval', { calls: [{ round: 1, attempt: 'a', finished: true }] }))).toBe(false);
    expect(isCut(match('interval'))).toBe(false);
  });
  it('can praise the call of a colleague, where calls are somebody’s own and names may be shown', () => {
    const played = (more: Partial<Match> = {}) =>
      hasKudos({ own: SEAT, form: 'own', naming: 'own-choice', ...more });
    expect(played()).toBe(true);
    expect(played({ own: null })).toBe(false);
    expect(played({ form: 'relay' })).toBe(false);
    expect(played({ naming: 'nobody' })).toBe(false);
  });
});
