/** How the process ends: when told to, after what is under way is answered; and at once where nobody knows any more what is so. */
import type { FastifyBaseLogger } from 'fastify';

/** Whoever starts us waits ten seconds and then kills. */
const LONGEST = 9_000;

/** `close` ends everything that is open. */
export function leaveWhenTold(log: FastifyBaseLogger, close: () => Promise<void>): void {
  const leave = (): void => {
    setTimeout(() => {
      log.error('left before everything was answered');
      process.exit(1);
    }, LONGEST).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
}

/** What was acknowledged is in the database; a new process begins from there. */
export function endOnError(log: FastifyBaseLogger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught');
    process.exit(1);
  });
}

/** Waits for `work`, and no longer than this. */
export const atMost = (milliseconds: number, work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())]);
