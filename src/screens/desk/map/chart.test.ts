import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../course/items.ts';
import type { PlayedDecision } from '../../../course/visits.ts';
import { SAMPLE } from '../../../engine/chart/test-scenarios.ts';
import { chartOf, costliest, mainWays } from './chart.ts';

const scenario = SAMPLE.find(({ id }) => id === 'leaflet')!;
const [reply = '', other = ''] = scenario.lines[scenario.opening]!.replies;
const led = scenario.replies[reply]!.routes[0]!.to;
const cut = scenario.end.at(-1)!.to;

const decision = (attempt: string, move: string, to: string, regret: number): PlayedDecision => ({
  attempt,
  line: scenario.opening,
  move,
  led: to,
  regret,
  good: regret === 0,
});
const played = [
  decision('a', `=${reply}`, led, 0),
  decision('b', `=${reply}`, led, 20),
  decision('c', 'listen', scenario.opening, 5),
  decision('c', `=${reply}`, led, 1),
  decision('d', 'end', cut, 100),
];
const chart = chartOf(
  scenario,
  itemsOf(
    played,
    new Map([
      ['a', 90],
      ['b', 50],
      ['c', 70],
      ['d', 10],
    ]),
  ),
);
const opening = chart.lines.find(({ id }) => id === scenario.opening)!;

describe('the map of a scenario', () => {
  it('has every line, ending and reply, whether anybody came there or not', () => {
    expect(chart.lines.map(({ id }) => id)).toEqual(Object.keys(scenario.lines));
    expect(chart.endings.map(({ id }) => id)).toEqual(Object.keys(scenario.endings));
    for (const { id, moves } of chart.lines)
      for (const one of scenario.lines[id]!.replies)
        expect(moves.map(({ move }) => move)).toContain(`=${one}`);
    expect(opening.moves.find(({ move }) => move === `=${other}`)?.statistics).toBeNull();
  });

  it('counts on each way the calls that went it, and what it cost them', () => {
    const edge = chart.edges.find(({ from, to }) => from === opening.id && to === led);
    expect(edge).toMatchObject({ calls: 3, meanRegret: 7 });
    expect(chart.edges.every(({ from, to }) => from !== to)).toBe(true);
  });

  it('has a way out for every call that came to a line, and shows where those ended who ended it', () => {
    const ways = chart.edges.filter(({ from }) => from === opening.id);
    expect(ways.reduce((sum, { calls }) => sum + calls, 0)).toBe(opening.item?.calls);
    expect(chart.endings.filter(({ calls }) => calls > 0)).toMatchObject([{ id: cut, calls: 1 }]);
  });

  it('draws by default what was not rare, and every place at least once', () => {
    const ways = mainWays(chart);
    expect(ways.length).toBeLessThan(chart.edges.length);
    const places = new Set(ways.map(({ to }) => to));
    for (const { id } of [...chart.lines.slice(1), ...chart.endings]) {
      const leads = chart.edges.some(({ to }) => to === id);
      expect(places.has(id), id).toBe(leads);
    }
  });

  it('names the costliest lines first, and none that cost nothing', () => {
    expect(costliest(chart).map(({ id, cost }) => [id, cost])).toEqual([[opening.id, 126]]);
  });
});
