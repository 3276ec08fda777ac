/** The floor: what an input over a socket costs where nothing is done with it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(data, { binary: false }));
  socket.on('error', () => socket.terminate());
});
await once(server, 'listening');
process.send?.({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
process.once('SIGTERM', () => process.exit(0));
