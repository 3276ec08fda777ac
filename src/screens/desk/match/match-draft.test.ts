import { describe, expect, it } from 'vitest';
import { type MatchDraft, matchFaults, teamsOf, wantedMatch } from './match-draft.ts';

const DRAFT: MatchDraft = {
  name: 'Friday',
  versions: ['a', 'b'],
  sides: 'team',
  teams: 'North\nSouth',
  bestOf: 3,
  lateUntil: 1,
  naming: 'own-choice',
  seconds: 60,
  mask: 'masked',
  form: 'own',
  watch: true,
};

describe('a match as its host writes it down', () => {
  it('takes a team a line, and nothing of empty ones', () => {
    expect(teamsOf(' North \n\n  The   night shift\n')).toEqual(['North', 'The night shift']);
  });

  it('says what is missing or too much', () => {
    expect(matchFaults(DRAFT)).toEqual([]);
    expect(matchFaults({ ...DRAFT, name: ' ', versions: [] })).toEqual(['no-name', 'no-rounds']);
    expect(matchFaults({ ...DRAFT, teams: 'North' })).toEqual(['few-teams']);
    expect(matchFaults({ ...DRAFT, teams: 'North\nNorth' })).toEqual(['same-teams']);
    const thirteen = Array.from({ length: 13 }, (_, place) => `T${place}`).join('\n');
    expect(matchFaults({ ...DRAFT, teams: thirteen })).toEqual(['many-teams']);
    expect(matchFaults({ ...DRAFT, teams: `North\n${'x'.repeat(61)}` })).toEqual(['long-team']);
  });

  it('asks nothing of teams where everybody plays for themselves', () => {
    const solo: MatchDraft = { ...DRAFT, sides: 'solo', teams: '' };
    expect(matchFaults(solo)).toEqual([]);
    expect(wantedMatch(solo).teams).toBeNull();
  });

  it('lets nobody come later than the last round', () => {
    expect(wantedMatch({ ...DRAFT, lateUntil: 5 }).lateUntil).toBe(2);
  });
});
