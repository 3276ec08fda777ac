/** What never becomes a request is answered like one that did: with a problem document, and the end of its connection. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { Failed, problemOf } from './failed.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Whoever went away hears nothing any more. */
export function refuseConnection({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = problemOf(new Failed('bad-request'), randomUUID());
  const body = JSON.stringify(problem);
  const headers = {
    ...SECURITY_HEADERS,
    'x-request-id': problem.request,
    connection: 'close',
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} Bad Request\r\n${lines.join('')}\r\n${body}`, () =>
    socket.destroy(),
  );
}
