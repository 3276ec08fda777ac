import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCall } from '../../chart/call.ts';
import { standingOf } from '../../chart/call-state.ts';
import { follow } from '../../chart/follow.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import type { Standing } from '../../chart/standing.ts';
import { drill, line } from '../../chart/test-call.ts';
import { chance, pick } from '../../chart/test-random-play.ts';
import { SHIPPED } from '../../chart/test-scenarios.ts';
import { lampsOf } from '../../customer/lamps.ts';
import { isAbusive } from '../../customer/limits.ts';
import { anyScenario } from '../../hostile/test-random-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FORM_SCENARIOS } from '../../scenario/test-forms.ts';
import { finish, onHelpPage } from '../../score/finished.ts';
import { LAMPS } from '../../vocabulary.ts';
import { bestOfAll } from '../search/test-brute-force.ts';
import { effectsOf } from './line-map.ts';
import { type Manner, networkOf, turnsTo } from './shortest-way.ts';
import { makeWorld, type World } from './world.ts';

const HORIZON = 24;
const worlds = new WeakMap<Scenario, World>();

function worldOf(standing: Standing): World {
  const known = worlds.get(standing.scenario) ?? makeWorld(standing, effectsOf(standing), [], HORIZON);
  worlds.set(standing.scenario, known);
  return known;
}

/** A random call without a pause, to its end; short of one, nothing. */
function walk(scenario: Scenario, seed: number): readonly Standing[] {
  const draw = chance(seed);
  const way: Standing[] = [standingOf(startCall(scenario, 1))];
  for (let at = way[0]; at && at.phase !== 'done' && way.length < 40; at = way.at(-1)) {
    const inputs = inputsOf(at).filter(({ type }) => type !== 'call-back');
    const out = inputs.filter(({ type }) => type === 'end' && at?.context.customer.agreed);
    const replies = inputs.filter(({ type }) => type === 'reply' || type === 'pick-up');
    const said = draw(4) > 0 && replies.length > 0 ? replies : inputs.filter(({ type }) => type !== 'end');
    const among = out.length > 0 && draw(3) === 0 ? out : said;
    way.push(follow(at, pick(among.length > 0 ? among : inputs, draw)));
  }
  const last = way.at(-1);
  return last?.phase === 'done' && !last.context.customer.tally.hungUp ? way : [];
}

const mannerOf = ({ context }: Standing): Manner => {
  const lamps = lampsOf(context.customer);
  if (LAMPS.every((lamp) => lamps[lamp])) return 'lit';
  return context.customer.checked ? 'checked' : 'anyhow';
};

/** Where a walk needed fewer turns, or went through less anger, than any walk can. */
function impossible(scenario: Scenario, seed: number, way = walk(scenario, seed)): readonly unknown[] {
  const last = way.at(-1);
  const briefed = way.find(({ phase }) => phase === 'live');
  if (!last || !briefed || !('ending' in last.place)) return [];
  const { tally } = last.context.customer;
  const world = worldOf(last);
  const { result } = finish(last);
  return way.flatMap((at): readonly unknown[] => {
    const { customer } = at.context;
    if (at.phase !== 'live' || !('line' in at.place) || tally.readings - customer.tally.readings > HORIZON)
      return [];
    const { line: from } = at.place;
    const ladder = isAbusive(customer, at.circumstances);
    const manner = mannerOf(last);
    const aim = world
      .aims(ladder)
      .filter((each) => each.onPage === onHelpPage(last))
      .find((each) => each.result === result && each.manner === manner);
    if (!aim) return [{ seed, from, missing: result }];
    const turns = tally.readings - customer.tally.readings;
    const fewest = aim.turnsTo(customer, from);
    const rung = customer.warned ? 'warned' : customer.lined ? 'lined' : 'none';
    const coolest = world.coolest(aim, 0, ladder)(from, rung, customer.anger, turns);
    const sum = tally.angerSum - customer.tally.angerSum;
    return fewest > turns || coolest > sum ? [{ seed, from, turns, fewest, sum, coolest }] : [];
  });
}

describe('no walk to an ending is shorter or cooler than the map says', () => {
  it.each([...SHIPPED, ...FORM_SCENARIOS].map((scenario) => [scenario.id, scenario] as const))(
    'in %s',
    (_, scenario) => {
      const seeds = Array.from({ length: SHIPPED.includes(scenario) ? 60 : 600 }, (__, seed) => seed);
      const walks = seeds.map((seed) => ({ seed, way: walk(scenario, seed) }));
      expect(walks.filter(({ way }) => way.length > 0).length).toBeGreaterThan(20);
      expect(walks.flatMap(({ seed, way }) => impossible(scenario, seed, way)).slice(0, 2)).toEqual([]);
    },
  );

  it('in scenarios nobody wrote', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(1_000_000), (scenario, seed) => {
        expect([seed, seed + 1].flatMap((each) => impossible(scenario, each))).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });
});

describe('the fewest turns', () => {
  const to = (target: string) => [{ to: target, when: null }];
  const scenario: Scenario = {
    ...drill(
      {
        see: { acts: ['mirror', 'validate'], routes: to('told') },
        hope: { acts: ['ask-hope'], routes: to('told') },
        two: { acts: ['options'], routes: to('offer') },
        deal: {
          acts: ['agree'],
          routes: [
            { to: 'agreed', when: { agreed: true } },
            { to: 'offer', when: null },
          ],
        },
        back: { acts: ['check-back'], routes: to('well') },
      },
      { start: { anger: 25, trust: 90, urgency: 0, language: 0, waited: 0 } },
    ),
    lines: {
      opening: line('opening', ['see']),
      told: line('told', ['hope', 'two']),
      offer: line('offer', ['deal']),
      agreed: line('agreed', ['back']),
    },
  };
  const start = standingOf(startCall(scenario, 1, { composure: 100 }));
  const live = follow(start, { type: 'pick-up' });
  const network = networkOf(worldOf(start).map, false);
  const turns = (manner: Manner): number =>
    turnsTo(network, live.circumstances, { endings: new Set(['well']), manner, onPage: false })(
      live.context.customer,
      'opening',
    );

  it('are those of the shortest call there is, in each manner', () => {
    expect(turns('anyhow')).toBe(4);
    expect(turns('checked')).toBe(5);
    expect(turns('lit')).toBe(5);
  });

  it('cannot be undercut: nothing agreed ends sooner', () => {
    const may = ({ type }: { readonly type: string }): boolean => ['reply', 'end', 'listen'].includes(type);
    const most = (inputs: number, turn: number): number =>
      bestOfAll(live, { inputs, turns: turn, may }).total;
    expect(most(6, 3)).toBeLessThanOrEqual(350);
    expect(most(6, 4)).toBeGreaterThan(700);
    expect(most(7, 5)).toBeGreaterThan(850);
  });

  it('are infinite where the goal cannot be had', () => {
    const nowhere = { endings: new Set(['elsewhere']), manner: 'anyhow', onPage: false } as const;
    expect(turnsTo(network, live.circumstances, nowhere)(live.context.customer, 'opening')).toBe(Infinity);
  });
});
