/** All that is worked out once for a scenario's map, when it is first asked for. */
import type { Staging } from '../../chart/context.ts';
import { type Ahead, aheadOf, aheadOfAll } from './ahead.ts';
import { type Aim, aimsOf } from './aims.ts';
import { type Coolest, coolestWays } from './coolest-way.ts';
import { type Effects, type LineMap, lineMapOf } from './line-map.ts';
import { networkOf } from './shortest-way.ts';
import { trustAlong } from './trust-along.ts';

export interface World {
  readonly map: LineMap;
  readonly horizon: number;
  readonly aims: (ladder: boolean) => readonly Aim[];
  readonly ahead: (line: string, ladder: boolean) => Ahead;
  readonly coolest: (aim: Aim, floor: number, ladder: boolean) => Coolest;
}

/** Tenths of anger between which the floor under it is not told apart. */
const FLOOR_STEP = 40;

export function makeWorld(
  staging: Staging,
  effects: Effects,
  granted: readonly string[],
  horizon: number,
): World {
  const { numbers } = staging.circumstances;
  const map = lineMapOf(staging.scenario, effects, granted);
  const lines = Object.keys(staging.scenario.lines);
  const along = { any: trustAlong(map, numbers, true), unagreed: trustAlong(map, numbers, false) };
  const ahead = new Map(lines.map((line) => [line, aheadOf(map, numbers, line, along)] as const));
  const anywhere = aheadOfAll(map, numbers);
  const aims = memo((ladder: boolean) => aimsOf(staging, networkOf(map, ladder)), String);
  const coolest = memo(
    ({ aim, ladder }: { aim: Aim; ladder: boolean }) =>
      memo(
        coolestWays(map, numbers, { endings: aim.endings, onPage: aim.onPage, most: horizon }, ladder),
        String,
      ),
    ({ aim, ladder }) => `${aim.result} ${aim.onPage} ${ladder}`,
  );
  return {
    map,
    horizon,
    aims,
    ahead: (line, ladder) => (ladder ? anywhere : (ahead.get(line) ?? anywhere)),
    coolest: (aim, floor, ladder) => coolest({ aim, ladder })(Math.floor(floor / FLOOR_STEP) * FLOOR_STEP),
  };
}

function memo<A, B>(make: (asked: A) => B, keyOf: (asked: A) => string): (asked: A) => B {
  const made = new Map<string, B>();
  return (asked) => {
    const key = keyOf(asked);
    const known = made.get(key) ?? make(asked);
    made.set(key, known);
    return known;
  };
}
