/** Modules that the build makes from scenario and locale files (see tools/vite). */
declare module 'virtual:scenarios' {
  import type { Scenario } from '../engine/scenario/scenario.ts';

  /** What the home page needs to know before a scenario is loaded, in the order of play. */
  export const index: readonly Pick<Scenario, 'id' | 'order' | 'channel' | 'industry' | 'angerType'>[];
  export function load(id: string): Promise<Scenario>;
}

declare module 'virtual:facts' {
  import type { KnownFacts } from '../screens/call/known-facts.ts';

  /** What the knowledge drawer shows of a scenario, in the order of play. */
  export const known: readonly KnownFacts[];
}

declare module 'virtual:locales' {
  export function load(locale: string, namespace: string): Promise<object>;
}
