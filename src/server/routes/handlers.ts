/** Everything the server answers. */
import type { Handler } from '../http/handler.ts';
import { ACCOUNT_HANDLERS } from './account-routes.ts';
import { ASSIGNMENT_HANDLERS } from './assignment-routes.ts';
import { ATTEMPT_HANDLERS } from './attempt-routes.ts';
import { SCENARIO_HANDLERS } from './scenario-routes.ts';

export const HANDLERS: readonly Handler[] = [
  ...ACCOUNT_HANDLERS,
  ...ATTEMPT_HANDLERS,
  ...ASSIGNMENT_HANDLERS,
  ...SCENARIO_HANDLERS,
];
