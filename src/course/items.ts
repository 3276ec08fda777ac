/**
 * What the calls of many people tell about each line of a scenario: how often every way on was taken, by whom, at what cost, and
 * whether the line tells those who do well from those who do not (classical item analysis).
 */
import { groupedBy, type PlayedDecision, type Visit, visitsOf } from './visits.ts';

/** What a call came to, in whole points. */
export type Totals = ReadonlyMap<string, number>;

interface Use {
  /** 0 to 1, of everybody who came to the line. */
  readonly share: number;
  /** 0 to 1, of those whose calls are among the best quarter, and the last; null where none of them came to the line. */
  readonly shareOfTop: number | null;
  readonly shareOfBottom: number | null;
  /** Tenths of a point. */
  readonly meanRegret: number;
}

export interface MoveStatistics extends Use {
  readonly move: string;
  readonly chosen: number;
  /** Where the calls went on after it, most often first: guards can lead the same words to several places. */
  readonly led: readonly Led[];
}

/** A tool that was used before the answer. */
export interface ToolStatistics extends Use {
  /** The first word of its moves. */
  readonly tool: string;
  readonly calls: number;
}

export interface Led {
  /** A line or an ending. */
  readonly to: string;
  readonly calls: number;
  /** Tenths of a point. */
  readonly meanRegret: number;
}

export const ITEM_FLAGS = ['too-few', 'everybody-right', 'nobody-right', 'does-not-tell'] as const;
export type ItemFlag = (typeof ITEM_FLAGS)[number];

export interface ItemStatistics {
  readonly line: string;
  /** Calls that came to the line. */
  readonly calls: number;
  /** Share of good answers, 0 to 1: the higher, the easier. */
  readonly difficulty: number;
  /** Correlation of a good answer with the call's total, −1 to 1; null where all did the same or came to the same. */
  readonly discrimination: number | null;
  readonly flags: readonly ItemFlag[];
  /** Answers, most often given first. */
  readonly moves: readonly MoveStatistics[];
  /** Most often used first. */
  readonly tools: readonly ToolStatistics[];
}

/** Below it, a line does not tell the able from the others (Ebel and Frisbie's lowest mark). */
const TELLS = 0.2;
/** Fewer calls than these say nothing about a line. */
const ENOUGH = 10;
const QUARTER = 4;

/**
 * By line, in the order the lines first occur. Who comes to a line twice is counted with the first time. `decisions`: those of
 * a call in the order they were made.
 */
export function itemsOf(decisions: readonly PlayedDecision[], totals: Totals): readonly ItemStatistics[] {
  const groups = groupsOf(totals);
  const lines = groupedBy(visitsOf(decisions), ({ line }) => line);
  return [...lines].map(([line, visits]) => itemOf(line, visits, totals, groups));
}

interface Groups {
  readonly top: ReadonlySet<string>;
  readonly bottom: ReadonlySet<string>;
}

/** The best and the last quarter of all calls; equal totals stand in the order of their ids, so that the same calls give the same. */
function groupsOf(totals: Totals): Groups {
  const ranked = [...totals]
    .toSorted(([one, high], [other, low]) => low - high || (one < other ? -1 : 1))
    .map(([attempt]) => attempt);
  const size = Math.floor(ranked.length / QUARTER);
  return { top: new Set(ranked.slice(0, size)), bottom: new Set(size > 0 ? ranked.slice(-size) : []) };
}

function itemOf(line: string, visits: readonly Visit[], totals: Totals, groups: Groups): ItemStatistics {
  const right = visits.filter(({ answer }) => answer.good).length;
  const discrimination = correlation(
    visits.map(({ answer, attempt }) => [answer.good ? 1 : 0, totals.get(attempt) ?? 0]),
  );
  return {
    line,
    calls: visits.length,
    difficulty: right / visits.length,
    discrimination,
    flags: flagsOf(visits.length, right, discrimination),
    moves: movesOf(visits, groups),
    tools: toolsOf(visits, groups),
  };
}

function flagsOf(calls: number, right: number, discrimination: number | null): readonly ItemFlag[] {
  if (calls < ENOUGH) return ['too-few'];
  if (right === calls) return ['everybody-right'];
  if (right === 0) return ['nobody-right'];
  return discrimination !== null && discrimination < TELLS ? ['does-not-tell'] : [];
}

function movesOf(visits: readonly Visit[], groups: Groups): readonly MoveStatistics[] {
  const moves = [...new Set(visits.map(({ answer }) => answer.move))];
  return moves
    .map((move) => {
      const taken = visits.filter(({ answer }) => answer.move === move);
      const use = useOf(taken, visits, groups, ({ answer }) => answer.regret);
      return { move, chosen: taken.length, ...use, led: ledBy(taken) };
    })
    .toSorted((one, other) => other.chosen - one.chosen || (one.move < other.move ? -1 : 1));
}

/** Whoever used one twice is counted once, with all that it cost them. */
function toolsOf(visits: readonly Visit[], groups: Groups): readonly ToolStatistics[] {
  const tools = [...new Set(visits.flatMap(({ before }) => before.map(toolOf)))];
  return tools
    .map((tool) => {
      const usesIn = ({ before }: Visit) => before.filter((one) => toolOf(one) === tool);
      const used = visits.filter((visit) => usesIn(visit).length > 0);
      const use = useOf(used, visits, groups, (visit) => sum(usesIn(visit).map(({ regret }) => regret)));
      return { tool, calls: used.length, ...use };
    })
    .toSorted((one, other) => other.calls - one.calls || (one.tool < other.tool ? -1 : 1));
}

const toolOf = ({ move }: PlayedDecision): string => move.split(' ')[0] ?? move;

function useOf(
  taken: readonly Visit[],
  all: readonly Visit[],
  { top, bottom }: Groups,
  cost: (visit: Visit) => number,
): Use {
  const within = (visits: readonly Visit[], group: Groups['top']): number =>
    visits.filter(({ attempt }) => group.has(attempt)).length;
  return {
    share: taken.length / all.length,
    shareOfTop: shareOf(within(taken, top), within(all, top)),
    shareOfBottom: shareOf(within(taken, bottom), within(all, bottom)),
    meanRegret: mean(taken.map(cost)),
  };
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function ledBy(taken: readonly Visit[]): readonly Led[] {
  return [...groupedBy(taken, ({ led }) => led)]
    .map(([to, visits]) => ({
      to,
      calls: visits.length,
      meanRegret: mean(visits.map(({ answer }) => answer.regret)),
    }))
    .toSorted((one, other) => other.calls - one.calls || (one.to < other.to ? -1 : 1));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Pearson's; of a yes-or-no with a number it is the point-biserial one. Null where either does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [x, y] = [mean(pairs.map(([each]) => each)), mean(pairs.map(([, each]) => each))];
  const over = (of: (dx: number, dy: number) => number): number =>
    sum(pairs.map(([each, other]) => of(each - x, other - y)));
  const spread = Math.sqrt(over((dx) => dx * dx) * over((_, dy) => dy * dy));
  return spread === 0 ? null : over((dx, dy) => dx * dy) / spread;
}
