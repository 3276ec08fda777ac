/** What lists of calls know of a scenario. */
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Difficulty } from '../../engine/vocabulary.ts';

export interface ScenarioEntry extends Pick<Scenario, 'id' | 'channel' | 'industry' | 'angerType'> {
  readonly difficulty: Difficulty;
  /** A first call, for newcomers (SC-28). */
  readonly tutorial?: true;
}

/** How a call went, over all the times it was played. */
export interface Results {
  /** Number of the call that was finished last, for the way back to its debrief. */
  readonly number: number;
  /** Tenths of a point. */
  readonly last: number;
  readonly best: number;
}

export interface ListedCall extends ScenarioEntry {
  /** Null where it was not played yet. */
  readonly results: Results | null;
}
