/** A scenario as a map: its lines, its endings and the ways between them, with what calls tell about each. Pure. */
import type { ItemStatistics, MoveStatistics } from '../../../course/items.ts';
import { handoversAt } from '../../../engine/scenario/handovers.ts';
import type { Scenario } from '../../../engine/scenario/scenario.ts';

export interface MapLine {
  readonly kind: 'line';
  readonly id: string;
  /** Null: no call has come to it. */
  readonly item: ItemStatistics | null;
  /** Answers as calls tell them, most often first; then the replies nobody gave, in the author's order. */
  readonly moves: readonly MapMove[];
  /** Tenths of a point that all calls have given away here, with their first answer and what they used before it. */
  readonly cost: number;
}

export interface MapEnding {
  readonly kind: 'ending';
  readonly id: string;
  /** Calls that came to it from a line on the map. */
  readonly calls: number;
}
export type MapNode = MapLine | MapEnding;

export interface MapMove {
  /** In the words of a log. */
  readonly move: string;
  /** Null: nobody chose it. */
  readonly statistics: MoveStatistics | null;
}

/** A way from one place to another, by whatever moves lead there. */
export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Calls that went it; 0 where nobody did. */
  readonly calls: number;
  /** Of those calls, tenths of a point; 0 where there are none. */
  readonly meanRegret: number;
  readonly moves: readonly MapMove[];
}

export interface Chart {
  readonly lines: readonly MapLine[];
  readonly endings: readonly MapEnding[];
  readonly edges: readonly MapEdge[];
}

export function chartOf(scenario: Scenario, items: readonly ItemStatistics[]): Chart {
  const known = new Map(items.map((item) => [item.line, item]));
  const lines = Object.keys(scenario.lines).map((id) => lineOf(scenario, id, known.get(id) ?? null));
  const edges = lines.flatMap((line) => edgesFrom(scenario, line));
  const endings = Object.keys(scenario.endings).map((id): MapEnding => {
    const into = edges.filter(({ to }) => to === id);
    return { kind: 'ending', id, calls: into.reduce((sum, { calls }) => sum + calls, 0) };
  });
  return { lines, endings, edges };
}

function lineOf({ lines }: Scenario, id: string, item: ItemStatistics | null): MapLine {
  const taken = (item?.moves ?? []).map((statistics): MapMove => ({ move: statistics.move, statistics }));
  const replies = (lines[id]?.replies ?? []).map((reply) => `=${reply}`);
  const left = replies.filter((move) => !taken.some((known) => known.move === move));
  const moves = [...taken, ...left.map((move): MapMove => ({ move, statistics: null }))];
  return { kind: 'line', id, item, moves, cost: item ? costOf(item) : 0 };
}

const costOf = ({ moves, tools }: ItemStatistics): number =>
  [
    ...moves.map(({ chosen, meanRegret }) => chosen * meanRegret),
    ...tools.map(({ calls, meanRegret }) => calls * meanRegret),
  ].reduce((sum, cost) => sum + cost, 0);

/** A reply that can keep the call at its line has no way there: its calls are on the way by which they went on. */
function edgesFrom(scenario: Scenario, { id: from, moves }: MapLine): readonly MapEdge[] {
  const ways = moves.flatMap((move) => placesOf(scenario, from, move).map((to) => ({ to, move })));
  const places = [...new Set(ways.map(({ to }) => to))].filter((to) => to !== from);
  return places.map((to) =>
    edgeOf(
      from,
      to,
      ways.filter((way) => way.to === to).map(({ move }) => move),
    ),
  );
}

/** Where a move can lead by the chart, and where it has led. */
function placesOf(scenario: Scenario, from: string, { move, statistics }: MapMove): readonly string[] {
  const led = statistics?.led.map(({ to }) => to) ?? [];
  return [...new Set([...led, ...routesOf(scenario, from, move)])];
}

function routesOf(scenario: Scenario, from: string, move: string): readonly string[] {
  const reply = move.startsWith('=') ? scenario.replies[move.slice(1)] : undefined;
  const routes = reply?.routes ?? (move.startsWith('transfer') ? handoversAt(scenario, from) : []);
  return routes.map(({ to }) => to);
}

function edgeOf(from: string, to: string, moves: readonly MapMove[]): MapEdge {
  const led = moves.flatMap(({ statistics }) => statistics?.led.filter((one) => one.to === to) ?? []);
  const calls = led.reduce((sum, one) => sum + one.calls, 0);
  const lost = led.reduce((sum, one) => sum + one.calls * one.meanRegret, 0);
  return { id: `${from} ${to}`, from, to, calls, meanRegret: calls === 0 ? 0 : lost / calls, moves };
}

/** A way that fewer of those at a line went is a rare one. */
const RARE = 0.1;

/**
 * Ways worth drawing: those that were not rare, and to every other place the one that most went, so that it stands where
 * it belongs. All of them make a thicket of a large scenario.
 */
export function mainWays({ lines, endings, edges }: Chart): readonly MapEdge[] {
  const calls = new Map(lines.map(({ id, item }) => [id, item?.calls ?? 0]));
  const main = edges.filter((edge) => edge.calls > 0 && edge.calls >= RARE * (calls.get(edge.from) ?? 0));
  const reached = new Set(main.map(({ to }) => to));
  const others = [...lines.slice(1), ...endings].filter(({ id }) => !reached.has(id));
  return [...main, ...others.flatMap(({ id }) => mostWent(edges.filter(({ to }) => to === id)) ?? [])];
}

const mostWent = (edges: readonly MapEdge[]): MapEdge | undefined =>
  edges.toSorted((one, other) => other.calls - one.calls)[0];

/** Lines that cost the most, first; those that cost nothing are none of them. */
export const costliest = ({ lines }: Chart): readonly MapLine[] =>
  lines.filter(({ cost }) => cost > 0).toSorted((one, other) => other.cost - one.cost);
