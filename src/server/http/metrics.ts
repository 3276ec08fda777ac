/** Figures for operators, on a port of its own that no proxy leads to. */
import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Alarm } from '../jobs/kinds.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly alarms: Counter<'alarm'>;
  readonly found: Gauge<'what'>;
}

export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'simmerdown_request_seconds',
    help: 'Requests by route and status, with how long they took',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const alarms = new Counter({
    name: 'simmerdown_alarms_total',
    help: 'What somebody should look at: score-differs, derived-differs, log-altered, job-failed, jobs-failed, call-not-weighed, guessing',
    labelNames: ['alarm'],
    registers: [registry],
  });
  const found = new Gauge({
    name: 'simmerdown_found',
    help: 'Figures that are no fault; older-rules: attempts of another edition, last night, which are not played again',
    labelNames: ['what'],
    registers: [registry],
  });
  return { registry, requests, alarms, found };
}

/** By the route as it is written down: ids would make a series of each. */
export function measure(app: FastifyInstance, { requests }: Metrics): void {
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none';
    requests.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
}

/** An alarm that is counted too. */
export const counted = (alarm: Alarm, { alarms, found }: Metrics): Alarm => ({
  error(what, message) {
    alarms.inc({ alarm: message });
    alarm.error(what, message);
  },
  info(what, message) {
    found.set({ what: message }, what.count);
    alarm.info(what, message);
  },
});

/** On this machine only; gives what closes it. */
export async function serveMetrics({ registry }: Metrics, port: number): Promise<() => void> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
