/** Everything the server answers. */
import type { Handler } from '../http/handler.ts';
import { ACCOUNT_HANDLERS } from './account-routes.ts';

export const HANDLERS: readonly Handler[] = [...ACCOUNT_HANDLERS];
