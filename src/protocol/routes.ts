/** Every route of the server. */
import { ACCOUNT_ROUTES } from './account.ts';
import { ASSIGNMENT_ROUTES } from './assignment.ts';
import { ATTEMPT_ROUTES } from './attempt.ts';
import { SCENARIO_ROUTES } from './scenario.ts';

export const ROUTES = {
  ...ACCOUNT_ROUTES,
  ...ATTEMPT_ROUTES,
  ...ASSIGNMENT_ROUTES,
  ...SCENARIO_ROUTES,
} as const;
export type RouteName = keyof typeof ROUTES;
