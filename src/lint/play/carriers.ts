/** Which replies of a scenario carry a technique or a trap, and which of them play came to see. */
import { blocksOf, choicesOf } from '../../engine/scenario/letter.ts';
import type { Reply, Scenario } from '../../engine/scenario/scenario.ts';
import type { Technique, Trap } from '../../engine/vocabulary.ts';
import type { Reached } from './reached.ts';

export interface Carriers {
  /** Ids of the replies that carry it. */
  readonly replies: readonly string[];
  /** Those of them that some call offered. */
  readonly offered: readonly string[];
}

/** Replies and blocks of letters that do it, or that tempt to it. */
export function carriersOf(scenario: Scenario, { shown }: Reached, what: Technique | Trap): Carriers {
  const seen = new Set([...shown.values()].flatMap((ids) => [...ids].flatMap(blocksOf)));
  const carrying = choicesOf(scenario)
    .filter((reply) => carries(reply, what))
    .map(({ id }) => id);
  return { replies: carrying, offered: carrying.filter((id) => seen.has(id)) };
}

const carries = ({ acts, trap, tone, negatives }: Reply, what: Technique | Trap): boolean =>
  acts.some((act) => act === what) ||
  trap === what ||
  (what === 'negative-words' && negatives > 0) ||
  (what === 'snap' && tone === 'sharp');
