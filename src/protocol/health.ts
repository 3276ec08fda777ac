/** For whoever watches over the server. */
import { z } from 'zod';
import type { Route } from './route.ts';

export const HEALTH_ROUTES = {
  isLive: {
    method: 'GET',
    path: '/health/live',
    summary: 'Whether the process answers; if not, it is to be started again',
    action: 'look-around',
    answer: z.strictObject({ live: z.literal(true) }),
    problems: [],
  },
  isReady: {
    method: 'GET',
    path: '/health/ready',
    summary: 'Whether requests may be sent here: the database answers and its schema is the right one',
    action: 'look-around',
    answer: z.strictObject({ ready: z.literal(true) }),
    problems: ['not-ready'],
  },
} as const satisfies Readonly<Record<string, Route>>;
