/** Which replies and tools of a scenario carry each technique and trap. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { TECHNIQUE_IDS, TECHNIQUES, TRAP_IDS, TRAPS } from '../../engine/vocabulary.ts';
import { type Carriers, carriersOf } from '../../lint/play/carriers.ts';
import { explore } from '../../lint/play/explore.ts';
import { type ToolUse, toolUse } from './tool-use.ts';

/** Every technique, and every trap after them. */
export const WORDS = [
  ...TECHNIQUES.map((slug) => ({ id: TECHNIQUE_IDS[slug], slug })),
  ...TRAPS.map((slug) => ({ id: TRAP_IDS[slug], slug })),
];

export interface Cover extends Carriers {
  readonly tool: ToolUse | null;
}

/** A cover for each of `WORDS`, in their order. */
export function coversOf(scenario: Scenario): readonly Cover[] {
  const reached = explore(scenario);
  return WORDS.map(({ slug }) => ({
    ...carriersOf(scenario, reached, slug),
    tool: toolUse(scenario, slug),
  }));
}
