/** Whether we live and are ready. */
import { HEALTH_ROUTES as routes } from '../../protocol/health.ts';
import { isMigrated } from '../database/migrate.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';

export const HEALTH_HANDLERS = [
  handle(routes.isLive, { answer: async () => ({ live: true }) as const }),

  handle(routes.isReady, {
    answer: async ({ server: { database } }) => {
      if (await isMigrated(database).catch(() => false)) return { ready: true } as const;
      throw new Failed('not-ready');
    },
  }),
];
