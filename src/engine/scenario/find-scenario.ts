import type { Scenario } from './scenario.ts';

/** Scenarios by id, as far as they are at hand. */
export type FindScenario = (id: string) => Scenario | undefined;
