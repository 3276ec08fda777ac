import { describe, expect, it } from 'vitest';
import { type SeasonDraft, seasonFaults, wantedSeason, withRound } from './season-draft.ts';

const TODAY = '2026-11-23';
const EMPTY: SeasonDraft = {
  name: '',
  kind: 'ladder',
  rounds: [],
  teams: [],
  bestOf: 3,
  moving: 1,
  naming: 'own-choice',
};
const teams = (...leagues: readonly number[]) => leagues.map((league, at) => ({ team: `t${at}`, league }));
const faults = (more: Partial<SeasonDraft>, goesOn = false) =>
  seasonFaults({ ...EMPTY, ...more }, { today: TODAY, goesOn });

describe('the draft of a season', () => {
  it('says all that is missing, and asks for no teams where they come of the season before', () => {
    expect(faults({})).toEqual(['no-name', 'no-rounds', 'few-teams']);
    expect(faults({ name: 'A' }, true)).toEqual(['no-rounds']);
    expect(faults({ kind: 'league', teams: teams(1, 1, 2) })).toContain('small-league');
    expect(faults({ rounds: [{ version: 'a', from: '2026-11-01', to: '2026-11-02' }] })).toContain('days');
  });
  it('gives a new round the days behind the last one', () => {
    const first = withRound(EMPTY, 'a', true, TODAY);
    expect(first.rounds).toEqual([{ version: 'a', from: TODAY, to: '2026-11-29' }]);
    const short = { ...first, rounds: [{ version: 'a', from: TODAY, to: TODAY }] };
    const second = withRound(short, 'b', true, TODAY);
    expect(second.rounds[1]).toEqual({ version: 'b', from: '2026-11-24', to: '2026-11-24' });
    expect(withRound(second, 'a', false, TODAY).rounds).toEqual([second.rounds[1]]);
  });
  it('is sent as leagues, those without a team left out', () => {
    const draft: SeasonDraft = { ...EMPTY, kind: 'league', teams: teams(3, 1, 3, 1) };
    expect(wantedSeason(draft, null).leagues).toEqual([
      ['t1', 't3'],
      ['t0', 't2'],
    ]);
    expect(wantedSeason({ ...draft, kind: 'ladder' }, null)).toMatchObject({
      leagues: [['t0', 't1', 't2', 't3']],
      moving: 0,
    });
    expect(wantedSeason(draft, 'before')).toMatchObject({ leagues: null, after: 'before' });
  });
});
