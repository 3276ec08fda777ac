import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

const DEFAULT_PORT = 4173;

/** @param {string | undefined} text */
export function parsePort(text) {
  if (!text) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Stop('port-invalid', `PORT is "${text}"; it must be a whole number from 1 to 65535.`, 2);
}

/**
 * Looks before the long work of installing and building, so that a busy port is told at once.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<void>}
 */
export function assertFree(port, host) {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error) => reject(explainListen(error, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** @type {Record<string, (port: number, host?: string) => Stop>} */
const EXPLAINED = {
  EADDRINUSE: (port) =>
    new Stop('port-taken', `port ${port} is in use. Take another one: PORT=${neighbour(port)} npm start`),
  EACCES: (port) =>
    new Stop('port-forbidden', `this user may not open port ${port}. Take another one: PORT=4173 npm start`),
  EADDRNOTAVAIL: refuseHost,
  ENOTFOUND: refuseHost,
};

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} [host]
 */
export function explainListen(error, port, host) {
  return EXPLAINED[error.code ?? '']?.(port, host) ?? error;
}

/** @param {number} port */
function neighbour(port) {
  return port < 65535 ? port + 1 : DEFAULT_PORT;
}

/**
 * @param {number} _port
 * @param {string} [host]
 */
function refuseHost(_port, host) {
  return new Stop('host-unknown', `HOST is "${host}", which is no address of this machine.`, 2);
}
