/**
 * What the calls of many people tell about each line of a scenario: how often every way on was taken, by whom, at what cost, and
 * whether the line tells those who do well from those who do not (classical item analysis).
 */

/** One decision of one call. */
export interface PlayedDecision {
  readonly attempt: string;
  readonly line: string;
  /** What was done, in the words of a log. */
  readonly move: string;
  /** The line or the ending that came of it. */
  readonly led: string;
  /** Tenths of a point that were given away. */
  readonly regret: number;
  /** The move was best or good. */
  readonly good: boolean;
}

/** What a call came to, in whole points. */
export type Totals = ReadonlyMap<string, number>;

export interface MoveStatistics {
  readonly move: string;
  readonly chosen: number;
  /** 0 to 1, of everybody who came to the line. */
  readonly share: number;
  /** 0 to 1, of those whose calls are among the best quarter, and the last; null where none of them came to the line. */
  readonly shareOfTop: number | null;
  readonly shareOfBottom: number | null;
  /** Tenths of a point. */
  readonly meanRegret: number;
  /** Where it led, most often first: guards can lead the same words to several places. */
  readonly led: readonly Led[];
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
  /** Share of good first moves, 0 to 1: the higher, the easier. */
  readonly difficulty: number;
  /** Correlation of a good move with the call's total, −1 to 1; null where all did the same or came to the same. */
  readonly discrimination: number | null;
  readonly flags: readonly ItemFlag[];
  /** Most often taken first. */
  readonly moves: readonly MoveStatistics[];
}

/** Below it, a line does not tell the able from the others (Ebel and Frisbie's lowest mark). */
const TELLS = 0.2;
/** Fewer calls than these say nothing about a line. */
const ENOUGH = 10;
const QUARTER = 4;

/** By line, in the order the lines first occur. Who comes to a line twice is counted with the first time. */
export function itemsOf(decisions: readonly PlayedDecision[], totals: Totals): readonly ItemStatistics[] {
  const groups = groupsOf(totals);
  const lines = new Map<string, Map<string, PlayedDecision>>();
  for (const decision of decisions) {
    const line = lines.get(decision.line) ?? new Map<string, PlayedDecision>();
    if (!line.has(decision.attempt)) line.set(decision.attempt, decision);
    lines.set(decision.line, line);
  }
  return [...lines].map(([line, first]) => itemOf(line, [...first.values()], totals, groups));
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

function itemOf(
  line: string,
  decisions: readonly PlayedDecision[],
  totals: Totals,
  groups: Groups,
): ItemStatistics {
  const right = decisions.filter(({ good }) => good).length;
  const discrimination = correlation(
    decisions.map(({ good, attempt }) => [good ? 1 : 0, totals.get(attempt) ?? 0]),
  );
  return {
    line,
    calls: decisions.length,
    difficulty: right / decisions.length,
    discrimination,
    flags: flagsOf(decisions.length, right, discrimination),
    moves: movesOf(decisions, groups),
  };
}

function flagsOf(calls: number, right: number, discrimination: number | null): readonly ItemFlag[] {
  if (calls < ENOUGH) return ['too-few'];
  if (right === calls) return ['everybody-right'];
  if (right === 0) return ['nobody-right'];
  return discrimination !== null && discrimination < TELLS ? ['does-not-tell'] : [];
}

function movesOf(decisions: readonly PlayedDecision[], { top, bottom }: Groups): readonly MoveStatistics[] {
  const [ofTop, ofBottom] = [top, bottom].map((group) =>
    decisions.filter(({ attempt }) => group.has(attempt)),
  );
  const moves = [...new Set(decisions.map(({ move }) => move))];
  return moves
    .map((move) => {
      const taken = decisions.filter((decision) => decision.move === move);
      return {
        move,
        chosen: taken.length,
        share: taken.length / decisions.length,
        shareOfTop: shareOf(move, ofTop ?? []),
        shareOfBottom: shareOf(move, ofBottom ?? []),
        meanRegret: mean(taken.map(({ regret }) => regret)),
        led: ledBy(taken),
      };
    })
    .toSorted((one, other) => other.chosen - one.chosen || (one.move < other.move ? -1 : 1));
}

function ledBy(taken: readonly PlayedDecision[]): readonly Led[] {
  const places = new Map<string, number[]>();
  for (const { led, regret } of taken) {
    const regrets = places.get(led) ?? [];
    regrets.push(regret);
    places.set(led, regrets);
  }
  return [...places]
    .map(([to, regrets]) => ({ to, calls: regrets.length, meanRegret: mean(regrets) }))
    .toSorted((one, other) => other.calls - one.calls || (one.to < other.to ? -1 : 1));
}

const shareOf = (move: string, decisions: readonly PlayedDecision[]): number | null =>
  decisions.length === 0
    ? null
    : decisions.filter((decision) => decision.move === move).length / decisions.length;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's; of a yes-or-no with a number it is the point-biserial one. Null where either does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [x, y] = [mean(pairs.map(([each]) => each)), mean(pairs.map(([, each]) => each))];
  const sum = (of: (dx: number, dy: number) => number): number =>
    pairs.reduce((total, [each, other]) => total + of(each - x, other - y), 0);
  const spread = Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
  return spread === 0 ? null : sum((dx, dy) => dx * dy) / spread;
}
