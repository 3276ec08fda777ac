/** The floor: what a request costs with the same framework where nothing is done with it. */
import fastify from 'fastify';

const app = fastify();
app.post('/api/*', async ({ body }) => body);
await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ origin: app.listeningOrigin });
process.once('SIGTERM', () => process.exit(0));
