/** Every route of the server. */
import { ACCOUNT_ROUTES } from './account.ts';
import { ASSIGNMENT_ROUTES } from './assignment.ts';
import { ATTEMPT_ROUTES } from './attempt.ts';
import { CARE_ROUTES } from './care.ts';
import { COHORT_ROUTES } from './cohort.ts';
import { COMING_IN_ROUTES } from './coming-in.ts';
import { HEALTH_ROUTES } from './health.ts';
import { PEOPLE_ROUTES } from './people.ts';
import { ROSTER_ROUTES } from './roster.ts';
import { SCENARIO_ROUTES } from './scenario.ts';

export const ROUTES = {
  ...ACCOUNT_ROUTES,
  ...COMING_IN_ROUTES,
  ...PEOPLE_ROUTES,
  ...COHORT_ROUTES,
  ...ROSTER_ROUTES,
  ...ATTEMPT_ROUTES,
  ...ASSIGNMENT_ROUTES,
  ...SCENARIO_ROUTES,
  ...CARE_ROUTES,
  ...HEALTH_ROUTES,
} as const;
export type RouteName = keyof typeof ROUTES;
