/** Whoever guesses is heard: in the log, and in the figures. */
import type { FastifyInstance } from 'fastify';
import { TooManyGuesses } from './limits.ts';
import type { Metrics } from './metrics.ts';

/** Once in each while that somebody is shut out for; every refusal is counted with the other answers anyway. */
export function hearGuessing(app: FastifyInstance, metrics: Metrics | undefined): void {
  app.addHook('onError', async (request, _reply, error) => {
    if (!(error instanceof TooManyGuesses) || !error.first) return;
    request.log.error({ kind: error.kind, address: request.ip }, 'guessing');
    metrics?.alarms.inc({ alarm: 'guessing' });
  });
}
