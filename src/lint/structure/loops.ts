/** Circles of the talk that lead nowhere else. */
import type { Reached } from '../play/reached.ts';

/**
 * Sets of lines from which the talk only ever went on among themselves: nobody leaves them unless the agent ends the
 * call. Lines that only lead into such a circle are not part of it. Each set in the order of `lines`.
 */
export function closedLoops({ ways }: Reached, lines: readonly string[]): readonly (readonly string[])[] {
  const afterOf = new Map(lines.map((line) => [line, reachedFrom(line, ways)]));
  const isLine = (place: string): boolean => afterOf.has(place);
  const isClosed = (line: string): boolean => {
    const after = afterOf.get(line);
    return (
      after !== undefined &&
      after.size > 0 &&
      [...after].every((place) => isLine(place) && afterOf.get(place)?.has(line))
    );
  };
  const loops = lines.filter(isClosed).map((line) => lines.filter((other) => afterOf.get(line)?.has(other)));
  return loops.filter(([first], place) => loops.findIndex((loop) => loop[0] === first) === place);
}

/** Every place to which the talk came sooner or later from a line. */
function reachedFrom(line: string, ways: Reached['ways']): ReadonlySet<string> {
  const after = new Set<string>();
  const open = [line];
  for (let from = open.pop(); from !== undefined; from = open.pop())
    for (const to of ways.get(from) ?? []) {
      if (after.has(to)) continue;
      after.add(to);
      open.push(to);
    }
  return after;
}
