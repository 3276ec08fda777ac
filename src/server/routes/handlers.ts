/** Everything the server answers. */
import type { Handler } from '../http/handler.ts';
import { ACCOUNT_HANDLERS } from './account-routes.ts';
import { ASSIGNMENT_HANDLERS } from './assignment-routes.ts';
import { ATTEMPT_HANDLERS } from './attempt-routes.ts';
import { CARE_HANDLERS } from './care-routes.ts';
import { COHORT_HANDLERS } from './cohort-routes.ts';
import { COMING_IN_HANDLERS } from './coming-in-routes.ts';
import { HEALTH_HANDLERS } from './health-routes.ts';
import { PEOPLE_HANDLERS } from './people-routes.ts';
import { PROVIDER_HANDLERS } from './provider-routes.ts';
import { ROSTER_HANDLERS } from './roster-routes.ts';
import { SCENARIO_HANDLERS } from './scenario-routes.ts';

export const HANDLERS: readonly Handler[] = [
  ...ACCOUNT_HANDLERS,
  ...COMING_IN_HANDLERS,
  ...PROVIDER_HANDLERS,
  ...PEOPLE_HANDLERS,
  ...COHORT_HANDLERS,
  ...ROSTER_HANDLERS,
  ...ATTEMPT_HANDLERS,
  ...ASSIGNMENT_HANDLERS,
  ...SCENARIO_HANDLERS,
  ...CARE_HANDLERS,
  ...HEALTH_HANDLERS,
];
