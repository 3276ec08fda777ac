/** Routes that make something, and make it once where the page gives a key: the same request with the same key finds it made. */
import type { RouteName } from './routes.ts';

export const ONCE_ROUTES = [
  'assign',
  'makeCohort',
  'makeJoinCode',
  'makeTemplate',
  'makeCheck',
  'makeMatch',
  'makeSeason',
  'writeNote',
  'writePhrase',
  'offerPhrase',
] as const satisfies readonly RouteName[];
export type OnceRoute = (typeof ONCE_ROUTES)[number];
