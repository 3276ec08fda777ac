/** Every route of the server. */
import { ACCOUNT_ROUTES } from './account.ts';
import { ATTEMPT_ROUTES } from './attempt.ts';

export const ROUTES = { ...ACCOUNT_ROUTES, ...ATTEMPT_ROUTES } as const;
export type RouteName = keyof typeof ROUTES;
