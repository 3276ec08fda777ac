/** What each call did at a line when it first came there: what was answered, what was used before it, and where the call went on. */

/** One decision of one call. */
export interface PlayedDecision {
  readonly attempt: string;
  readonly line: string;
  /** What was done, in the words of a log. */
  readonly move: string;
  /** The line or the ending that came of it; its own line where the call stayed. */
  readonly led: string;
  /** Tenths of a point that were given away. */
  readonly regret: number;
  /** The move was best or good. */
  readonly good: boolean;
}

export interface Visit {
  readonly attempt: string;
  readonly line: string;
  /** The first reply; where there is none, what took the call away from the line. */
  readonly answer: PlayedDecision;
  /** Tools that were used before the answer, and did not take the call away. */
  readonly before: readonly PlayedDecision[];
  /** Where the call went on, also where the first answer kept it at the line for another turn. */
  readonly led: string;
}

/** Of each call its first visit to every line. `decisions`: those of a call in the order they were made. */
export const visitsOf = (decisions: readonly PlayedDecision[]): readonly Visit[] =>
  [...groupedBy(decisions, ({ attempt }) => attempt).values()].flatMap(firstVisits);

function firstVisits(decisions: readonly PlayedDecision[]): readonly Visit[] {
  const lines = [...new Set(decisions.map(({ line }) => line))];
  return lines.map((line) => visitFrom(decisions.slice(decisions.findIndex((one) => one.line === line))));
}

/** `decisions`: from the first at the line on. */
function visitFrom(decisions: readonly PlayedDecision[]): Visit {
  const [{ attempt, line }] = decisions as [PlayedDecision];
  const end = decisions.findIndex(({ led }, place) => led !== line || decisions[place + 1]?.line !== line);
  const there = decisions.slice(0, end + 1);
  const last = there.at(-1) as PlayedDecision;
  const answer = there.find(isReply) ?? last;
  const before = there.slice(0, there.indexOf(answer));
  return { attempt, line, answer, before, led: last.led };
}

const isReply = ({ move }: PlayedDecision): boolean => move.startsWith('=');

/** In the order in which the groups first occur. */
export function groupedBy<Each>(
  all: readonly Each[],
  by: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(by(each)) ?? [];
    group.push(each);
    groups.set(by(each), group);
  }
  return groups;
}
