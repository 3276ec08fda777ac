/** The server's routes as OpenAPI, and a page that shows them. */
import swagger from '@fastify/swagger';
import swaggerPage from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { PROBLEMS, Problem, type ProblemCode } from '../../protocol/problem.ts';
import type { Route } from '../../protocol/route.ts';
import { ROUTES_BY_PART } from '../../protocol/routes.ts';
import { COOKIE } from './session-cookie.ts';

const TITLE = 'Simmerdown';
const ABOUT = `What the pages of the game ask of the server, and what a program of your own may ask.

Whoever has signed in is known by a cookie; \`POST /api/sign-in\` gives it, over TLS under the name \`__Host-${COOKIE}\`. What changes something is sent as JSON, and
from the address of this server: other sites are refused. Every error is a problem document (RFC 9457) with a \`code\`;
each route names its codes beside their status.`;

/** Darker where Swagger UI is too faint to be read by everybody; without its fields for other servers and for keys, which nobody has. */
const STYLE = `
.swagger-ui :is(.topbar, .scheme-container) { display: none; }
.swagger-ui .opblock .opblock-summary-method { color: #fff; background: #1d3557 !important; }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #8c1d18 !important; }
.swagger-ui .info .title small { background: #475569; }
.swagger-ui .info .title small.version-stamp { background: #33691e; }
.swagger-ui .microlight span[style*='211'] { color: #f4a9a9 !important; }
.swagger-ui a.nostyle, .swagger-ui .info a { color: #1d3557; }
`;

/** Says what `serveRoutes` serves after it. */
export async function documentRoutes(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      info: { title: TITLE, version, description: ABOUT },
      tags: Object.keys(ROUTES_BY_PART).map((name) => ({ name })),
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: COOKIE } } },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerPage, {
    routePrefix: '/api/documentation',
    // Under our own headers: those it would send let styles and fonts in from anywhere.
    staticCSP: false,
    theme: { title: `${TITLE}: routes`, css: [{ filename: 'legible.css', content: STYLE }] },
    // A link within the button that opens a route is nothing for a keyboard.
    uiConfig: { deepLinking: false, docExpansion: 'list' },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
}

/** Codes that any route can answer with. */
const ANYWHERE: readonly ProblemCode[] = [
  'bad-request',
  'bad-json',
  'sign-in-needed',
  'not-allowed',
  'foreign-origin',
  'too-many-requests',
  'unexpected',
  'not-ready',
  'busy',
];

const PART_OF = new Map(
  Object.entries(ROUTES_BY_PART).flatMap(([part, routes]) =>
    Object.values(routes).map((route: Route) => [`${route.method} ${route.path}`, part] as const),
  ),
);

/** The schema of a route, by which it is checked and documented. */
export function schemaOf(route: Route) {
  const { method, path, summary, params, query, body, answer } = route;
  const part = PART_OF.get(`${method} ${path}`);
  return {
    summary,
    ...(part ? { tags: [part] } : {}),
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(body ? { body } : {}),
    response: {
      ...(answer ? { 200: answer.describe('It is done.') } : { 204: z.null().describe('It is done.') }),
      ...problemsOf(route),
    },
  };
}

function problemsOf({ problems }: Route): Readonly<Record<number, typeof Problem>> {
  const codes = new Map<number, ProblemCode[]>();
  for (const code of new Set([...ANYWHERE, ...problems]))
    codes.set(PROBLEMS[code], [...(codes.get(PROBLEMS[code]) ?? []), code]);
  return Object.fromEntries(
    [...codes].map(([status, named]) => [status, Problem.describe(named.join(', '))]),
  );
}
