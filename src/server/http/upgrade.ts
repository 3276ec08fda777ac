/** The way from a request to a socket: through the same hooks as every request, and refused as one. */
import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type WebSocket, WebSocketServer } from 'ws';
import { Failed } from './failed.ts';
import { refuseConnection } from './no-request.ts';

/** Bytes: an input has 400 signs at most. */
const LARGEST_FRAME = 4096;

interface Upgrade {
  readonly socket: Duplex;
  readonly head: Buffer;
}

const waiting = new WeakMap<IncomingMessage, Upgrade>();

/** Whoever asks for an upgrade of anything else is answered as if they had not. */
export const isUpgrade = ({
  method,
  url = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>) =>
  method === 'GET' &&
  /^\/api\/matches\/[^/?]+\/socket(\?[^/]*)?$/.test(url) &&
  headers.upgrade?.toLowerCase() === 'websocket';

export function takeUpgrades(app: FastifyInstance): void {
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    waiting.set(request, { socket, head });
    socket.on('error', () => socket.destroy());
    const refusal = new ServerResponse(request);
    refusal.shouldKeepAlive = false;
    refusal.assignSocket(socket as Parameters<ServerResponse['assignSocket']>[0]);
    refusal.on('finish', () => socket.end(() => socket.destroy()));
    app.routing(request, refusal);
  });
}

const door = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, perMessageDeflate: false });
door.on('wsClientError', (error, socket) =>
  refuseConnection(error, socket as Parameters<typeof refuseConnection>[1]),
);

/** Throws `upgrade-needed` where there is no socket to be had. */
export function upgrade(
  request: FastifyRequest,
  reply: FastifyReply,
  opened: (socket: WebSocket) => void,
): void {
  const found = waiting.get(request.raw);
  if (!found) throw new Failed('upgrade-needed');
  reply.hijack();
  reply.raw.detachSocket(found.socket as Parameters<ServerResponse['detachSocket']>[0]);
  door.handleUpgrade(request.raw, found.socket, found.head, opened);
}
