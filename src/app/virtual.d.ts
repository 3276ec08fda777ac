/** Modules that the build makes from scenario and locale files (see tools/vite). */
declare module 'virtual:scenarios' {
  import type { Scenario } from '../engine/scenario/scenario.ts';
  import type { ScenarioEntry } from '../screens/home/scenario-entry.ts';

  /** What the home page needs to know before a scenario is loaded, in the order of play. */
  export const index: readonly ScenarioEntry[];
  /** What only second rounds need. */
  export function rounds(): Promise<typeof import('./rounds.ts')>;
  /** Rejects with a RangeError where there is no such scenario; second rounds are made of two (SC-26). */
  export function load(id: string): Promise<Scenario>;
}

declare module 'virtual:facts' {
  import type { KnownFacts } from '../screens/call/known-facts.ts';

  /** What the knowledge drawer shows of a scenario, in the order of play. */
  export const known: readonly KnownFacts[];
}

declare module 'virtual:faces' {
  import type { Face } from './portrait.ts';

  /** Who calls in each scenario, as they come in. */
  export const faces: Readonly<Record<string, Face>>;
}

declare module 'virtual:yields' {
  import type { Yields } from '../engine/analysis/difficulty.ts';

  /** What each scenario was measured to yield. */
  export const yields: Readonly<Record<string, Yields>>;
}

declare module 'virtual:locales' {
  export function load(locale: string, namespace: string): Promise<object>;
}

declare module 'virtual:routes' {
  import type { RouteName } from '../protocol/routes.ts';

  /** Method and path, with a space between. */
  export const places: Readonly<Record<RouteName, string>>;
}
