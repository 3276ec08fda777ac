/** The names in a random scenario. */
import type { Draw } from './test-draw.ts';
import { IDS } from './test-ids.ts';

/** Every name in a scenario, drawn before anything that speaks of it. */
export interface Names {
  readonly stages: readonly string[];
  readonly lines: readonly string[];
  readonly endings: readonly string[];
  /** Ids of the replies written at each line. */
  readonly replies: Readonly<Record<string, readonly string[]>>;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly approval: readonly string[];
  readonly promises: readonly string[];
  readonly styled: boolean;
}

export function namesOf(draw: Draw): Names {
  const places = draw.some(IDS, 8, 8);
  const lines = places.slice(0, draw.whole(1, 5));
  const said = [...draw.some(IDS, 20, 20)];
  const items = draw.some(IDS, 6, 6);
  return {
    stages: draw.some(IDS, 1, 3),
    lines,
    endings: places.slice(5, draw.whole(6, 8)),
    replies: Object.fromEntries(lines.map((line) => [line, said.splice(0, draw.whole(2, 4))])),
    can: items.slice(0, draw.whole(1, 2)),
    cannot: items.slice(2, 3),
    approval: items.slice(3, draw.whole(3, 5)),
    promises: draw.some(IDS, 0, 3),
    styled: draw.rarely(2),
  };
}

export const saidIn = ({ replies }: Names): readonly string[] => Object.values(replies).flat();
