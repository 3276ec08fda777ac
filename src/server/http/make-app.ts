/** The server's HTTP side: routes, files of the game, documentation; errors with codes; nothing open that need not be. */
import { randomUUID } from 'node:crypto';
import cookies from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { measureRooms } from '../live/figures.ts';
import { HANDLERS } from '../routes/handlers.ts';
import type { Server } from '../server.ts';
import { documentRoutes } from './document-routes.ts';
import { answerBadAddress, answerErrors } from './errors.ts';
import { hearGuessing } from './guess-alarm.ts';
import type { Handler } from './handler.ts';
import { LOGGED } from './logged.ts';
import { type Metrics, measure } from './metrics.ts';
import { refuseConnection } from './no-request.ts';
import { refuseForeignOrigins } from './origin.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { serveGame } from './serve-game.ts';
import { serveRoutes } from './serve-routes.ts';
import { isUpgrade, takeUpgrades } from './upgrade.ts';

const LARGEST_BODY = 512 * 1024;
/** Milliseconds in which a request has to be here whole, so that nobody keeps connections by never ending what they say. */
const SLOWEST_REQUEST = 60_000;

export interface AppOptions {
  /** The folder of the built game; null where only the routes are wanted. */
  readonly game: string | null;
  /** What is logged, as pino's levels have it. */
  readonly logLevel: string;
  /** Whether a proxy stands before us and says where requests came from. */
  readonly behindProxy: boolean;
  /** Where requests are counted. */
  readonly metrics?: Metrics;
}

/** `handlers`: tests give other ones. */
export async function makeApp(
  server: Server,
  options: AppOptions,
  handlers: readonly Handler[] = HANDLERS,
): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: options.logLevel, serializers: LOGGED },
    bodyLimit: LARGEST_BODY,
    requestTimeout: SLOWEST_REQUEST,
    http: { shouldUpgradeCallback: isUpgrade },
    clientErrorHandler: refuseConnection,
    frameworkErrors: answerBadAddress,
    genReqId: () => randomUUID(),
    // One hop: what a client writes into the header itself is not believed.
    trustProxy: (_address, hop) => options.behindProxy && hop < 1,
    routerOptions: { maxParamLength: 100 },
    // What is under way is answered before we go.
    return503OnClosing: true,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  closeBehindAnswers(app);
  takeUpgrades(app);
  app.addHook('preClose', async () => {
    server.rooms.close();
    await server.sockets.close();
  });
  if (options.metrics) {
    measure(app, options.metrics);
    measureRooms(server, options.metrics);
  }
  hearGuessing(app, options.metrics);
  sendSecurityHeaders(app);
  answerErrors(app);
  await app.register(cookies);
  refuseForeignOrigins(app, server.origin);
  await documentRoutes(app, server.version);
  serveRoutes(app, server, handlers);
  if (options.game) await serveGame(app, options.game);
  return app;
}

/** What is under way when we go is answered, and its connection not kept open for more. */
function closeBehindAnswers(app: FastifyInstance): void {
  let going = false;
  app.addHook('preClose', async () => {
    going = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (going) void reply.header('connection', 'close');
  });
}
