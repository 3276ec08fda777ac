/** The standings that play has yet to go on from, and which of them is next. */
import type { Standing } from '../../engine/chart/standing.ts';

export interface Frontier {
  add(standing: Standing): void;
  /** The next one to go on from; undefined when all were taken. */
  take(): Standing | undefined;
}

/**
 * A queue for every kind of standing, by each of the ways of telling kinds apart; a standing may be of several kinds. Ways
 * and kinds take turns, so that what is common starves nothing that is rare.
 */
export function openFrontier(kindsOf: readonly ((standing: Standing) => readonly string[])[]): Frontier {
  const waiting = new Set<Standing>();
  const lanes = kindsOf.map((kinds) => openLane(kinds, waiting));
  let turn = 0;
  return {
    add: (standing) => {
      waiting.add(standing);
      for (const lane of lanes) lane.add(standing);
    },
    take: () => {
      turn += 1;
      const standing = waiting.size === 0 ? undefined : lanes[turn % lanes.length]?.take();
      if (standing) waiting.delete(standing);
      return standing;
    },
  };
}

/** Queues that take turns; what was taken from another one is passed over. */
function openLane(kindsOf: (standing: Standing) => readonly string[], waiting: ReadonlySet<Standing>) {
  const queues = new Map<string, Standing[]>();
  let round: Standing[][] = [];
  return {
    add: (standing: Standing): void => {
      for (const kind of kindsOf(standing)) {
        const queue = queues.get(kind);
        if (queue) queue.push(standing);
        else queues.set(kind, [standing]);
      }
    },
    take: (): Standing | undefined => {
      for (;;) {
        if (round.length === 0) round = [...queues.values()].filter(({ length }) => length > 0);
        const queue = round.pop();
        if (queue === undefined) return undefined;
        const next = queue.find((standing) => waiting.has(standing));
        queue.splice(0, next ? queue.indexOf(next) + 1 : queue.length);
        if (next) return next;
      }
    },
  };
}
