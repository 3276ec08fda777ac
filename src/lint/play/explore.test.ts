import { describe, expect, it } from 'vitest';
import { line } from '../../engine/chart/test-call.ts';
import { SHIPPED } from '../../engine/chart/test-scenarios.ts';
import { DESKS, scenarioOf } from '../../engine/scenario/test-forms.ts';
import { explore } from './explore.ts';
import { talk, to } from './test-talk.ts';

const said = (set: ReadonlySet<string> | undefined) => [...(set ?? [])].toSorted();

describe('exploring a talk', () => {
  it('hears every line in the moods and the language it can be said in', () => {
    const { moods, languages } = explore(talk());
    expect(said(moods.get('opening'))).toEqual(['prickly']);
    expect(said(moods.get('told'))).toEqual(['boiling', 'heated', 'prickly', 'settled']);
    expect(said(languages.get('opening'))).toEqual(['clean']);
    expect(said(languages.get('told'))).toContain('swearing');
  });

  it('hears a line whenever the talk comes back to it, not while a tool is being answered', () => {
    const back = { acts: ['listen' as const], ...to('opening') };
    const lines = { ...talk().lines, told: line('told', ['ask', 'offer', 'deal', 'back']) };
    const { moods } = explore(talk({ back }, { lines }));
    expect(said(moods.get('opening'))).toEqual(['boiling', 'heated', 'prickly', 'settled']);
  });

  it('hands customers on, with a note that holds the concern and with one that misses it (M-16)', () => {
    const { ways } = explore(scenarioOf(DESKS));
    expect(said(ways.get('sofa'))).toEqual(['blank', 'gap', 'sofa', 'told']);
    expect(said(ways.get('told'))).toContain('till');
  });

  it('keeps to what is shown, where it leads and how it ends', () => {
    const { shown, ways, endings, won, speechless } = explore(talk());
    expect(said(shown.get('told'))).toEqual(['ask', 'deal', 'offer']);
    expect(said(ways.get('opening'))).toEqual(['badly', 'told']);
    expect(said(ways.get('told'))).toEqual(['told', 'well']);
    expect([said(new Set(endings.keys())), said(won), said(speechless)]).toEqual([
      ['badly', 'well'],
      ['well'],
      [],
    ]);
  });

  it('does not count a win that was given away or not kept', () => {
    const beyond = { acts: ['present' as const], gives: ['moon'], ...to('told') };
    const { endings, won } = explore(talk({ offer: beyond }));
    expect([endings.has('well'), said(won)]).toEqual([true, []]);
  });

  it('looks for the best call where there is more to play than it has time for', () => {
    const [hasty, thorough] = [explore(talk(), 1), explore(talk())];
    expect([said(hasty.won), hasty.whole]).toEqual([['well'], false]);
    expect([said(hasty.shown.get('told')), said(hasty.endings.get('well'))]).toEqual([
      said(thorough.shown.get('told')),
      ['settled'],
    ]);
  });

  it('finds the same every time', () => expect(explore(talk())).toEqual(explore(talk())));

  it('comes to every line, ending and reply of a whole scenario', () => {
    const scenario = SHIPPED.find(({ id }) => id === 'leaflet')!;
    const { moods, endings, shown } = explore(scenario);
    expect(said(new Set(moods.keys()))).toEqual(Object.keys(scenario.lines).toSorted());
    expect(said(new Set(endings.keys()))).toEqual(Object.keys(scenario.endings).toSorted());
    const everywhere = new Set([...shown.values()].flatMap((ids) => [...ids]));
    expect(said(everywhere)).toEqual(Object.keys(scenario.replies).toSorted());
  }, 20_000);
});
