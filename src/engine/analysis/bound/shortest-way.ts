/** The fewest turns to a goal if every reply did at once all it can do; the real talk never needs fewer. */
import type { Circumstances, Customer } from '../../customer/customer.ts';
import {
  couldHoldWith,
  FLAGS,
  flagsOf,
  isAgreed,
  isChecked,
  isLit,
  isPossible,
  LADDER_FLAGS,
  mayPause,
  newRound,
} from './flags.ts';
import type { LineMap, WayOn } from './line-map.ts';

export interface Goal {
  readonly endings: ReadonlySet<string>;
  /** It is reached on a help page, or anywhere else. */
  readonly onPage: boolean;
  readonly manner: Manner;
}

/** How the goal is reached: with all three lamps lit, at least with a check back, or anyhow. */
export const MANNERS = ['lit', 'checked', 'anyhow'] as const;
export type Manner = (typeof MANNERS)[number];

const IN_MANNER: Readonly<Record<Manner, (flags: number) => boolean>> = {
  lit: isLit,
  checked: isChecked,
  anyhow: () => true,
};

/** Turns from a line at least; infinite where the goal cannot be had any more. */
export type TurnsTo = (customer: Customer, line: string) => number;

/** Lines and flags as one number each, and which leads to which in one turn. */
export interface Network {
  readonly map: LineMap;
  readonly lines: readonly string[];
  readonly flags: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Nodes that can close the talk in one turn, with the ending and the flags they close it with. */
  readonly closing: readonly Closing[];
}

interface Closing {
  readonly node: number;
  readonly ending: string;
  readonly flags: number;
}

/** `ladder`: the call may be paused and taken up again on the way. */
export function networkOf(map: LineMap, ladder: boolean): Network {
  const lines = Object.keys(map.scenario.lines);
  const flags = ladder ? LADDER_FLAGS : FLAGS;
  const edges: Edges = { flags, place: placesOf(lines, flags), from: [], to: [], closing: [] };
  const possible = Array.from({ length: flags }, (_, now) => now).filter(isPossible);
  for (const line of lines)
    for (const way of map.from.get(line) ?? [])
      if (!isIdle(way, ladder)) for (const now of possible) addWay(edges, map, line, way, now);
  return {
    map,
    lines,
    flags,
    from: Int32Array.from(edges.from),
    to: Int32Array.from(edges.to),
    closing: edges.closing,
  };
}

interface Edges {
  readonly flags: number;
  /** The first node of each line. */
  readonly place: ReadonlyMap<string, number>;
  readonly from: number[];
  readonly to: number[];
  readonly closing: Closing[];
}

/** Of the tools, listening sets as much as any, but for those that climb the ladder or end it. */
const isIdle = ({ acts, to, isTool }: WayOn, ladder: boolean): boolean =>
  isTool &&
  !acts.includes('listen') &&
  !(ladder && (to === null || acts.includes('draw-line') || acts.includes('warn')));

const placesOf = (lines: readonly string[], flags: number): ReadonlyMap<string, number> =>
  new Map(lines.map((line, index) => [line, index * flags] as const));

function addWay(edges: Edges, map: LineMap, line: string, way: WayOn, now: number): void {
  const after = takeWay(way, now);
  if (after === null) return;
  const node = (edges.place.get(line) ?? 0) + now;
  if (way.to === null) {
    addEdge(edges, node, map.callBack(line), after);
    // A paused call can be left at that.
    for (const { to } of map.scenario.end) edges.closing.push({ node, ending: to, flags: after });
  } else if (edges.place.has(way.to)) addEdge(edges, node, way.to, after);
  else edges.closing.push({ node, ending: way.to, flags: after });
}

function addEdge({ flags, place, from, to }: Edges, node: number, line: string, after: number): void {
  const next = (place.get(line) ?? 0) + (after & (flags - 1));
  if (next === node) return;
  from.push(node);
  to.push(next);
}

/** The flags after one way on, or null where it cannot be taken. */
function takeWay({ to, sets, before, after, again }: WayOn, flags: number): number | null {
  if (!couldHoldWith(before, flags) || (to === null && !mayPause(flags))) return null;
  const reached = sets(flags);
  if (to === null) return newRound(reached);
  if (!couldHoldWith(after, reached)) return null;
  return again ? newRound(reached) : reached;
}

const NEVER = 0xffff;

export function turnsTo(network: Network, circumstances: Circumstances, goal: Goal): TurnsTo {
  const { lines, flags } = network;
  const place = placesOf(lines, flags);
  let turns: Uint16Array | null = null;
  return (customer, line) => {
    // Most goals are never asked for.
    turns ??= spread(network, endingNow(network, goal), closingAt(network, goal));
    const node = (place.get(line) ?? 0) + (flagsOf(customer, circumstances) & (flags - 1));
    const found = turns[node] ?? NEVER;
    return found === NEVER ? Infinity : found;
  };
}

const closingAt = (
  { closing, map, lines, flags }: Network,
  { endings, manner, onPage }: Goal,
): readonly number[] =>
  closing
    .filter((close) => endings.has(close.ending) && IN_MANNER[manner](close.flags))
    .filter(({ node }) => map.onPage(lines[Math.floor(node / flags)] ?? '') === onPage)
    .map(({ node }) => node);

/** What was agreed can be ended at once, without another turn. */
function endingNow({ map, lines, flags }: Network, { endings, manner, onPage }: Goal): readonly number[] {
  const nodes = lines.flatMap((line, index) => {
    if (map.onPage(line) !== onPage) return [];
    const routes = map.scenario.end.filter(({ to, when }) => endings.has(to) && map.couldHold(when, line));
    return Array.from({ length: flags }, (_, now) => now)
      .filter((now) => isPossible(now) && isAgreed(now) && IN_MANNER[manner](now))
      .filter((now) => routes.some(({ when }) => couldHoldWith(when, now)))
      .map((now) => index * flags + now);
  });
  return nodes;
}

/** Breadth first, backwards from the goal. */
function spread(network: Network, now: readonly number[], next: readonly number[]): Uint16Array {
  const turns = new Uint16Array(network.lines.length * network.flags).fill(NEVER);
  const before = backwards(turns.length, network);
  let wave = reach(turns, now, 0);
  wave = reach(turns, [...next, ...wave.flatMap(before)], 1);
  for (let count = 2; wave.length > 0; count += 1) wave = reach(turns, wave.flatMap(before), count);
  return turns;
}

/** Notes the count at every node that has none yet, and gives those nodes. */
function reach(turns: Uint16Array, nodes: readonly number[], count: number): readonly number[] {
  const reached: number[] = [];
  for (const node of nodes) {
    if ((turns[node] ?? 0) <= count) continue;
    turns[node] = count;
    reached.push(node);
  }
  return reached;
}

/** For every node those that lead to it, from linked lists in two arrays. */
function backwards(nodes: number, { from, to }: Network): (node: number) => readonly number[] {
  const heads = new Int32Array(nodes).fill(-1);
  const links = new Int32Array(to.length);
  for (let edge = 0; edge < to.length; edge += 1) {
    const node = to[edge] ?? 0;
    links[edge] = heads[node] ?? -1;
    heads[node] = edge;
  }
  return (node) => {
    const sources: number[] = [];
    for (let edge = heads[node] ?? -1; edge >= 0; edge = links[edge] ?? -1) sources.push(from[edge] ?? 0);
    return sources;
  };
}
