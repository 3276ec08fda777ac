/** Every route of the server. */
import { ACCOUNT_ROUTES } from './account.ts';

export const ROUTES = { ...ACCOUNT_ROUTES } as const;
export type RouteName = keyof typeof ROUTES;
