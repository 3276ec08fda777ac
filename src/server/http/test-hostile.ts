/** Requests that nobody means well with, over every route there is. For tests. */
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { PROBLEMS, Problem } from '../../protocol/problem.ts';
import type { Route } from '../../protocol/route.ts';
import { ROUTES } from '../../protocol/routes.ts';

const ALL: readonly Route[] = Object.values(ROUTES);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    '__proto__',
    '../../etc/passwd',
    "'; drop table person; --",
    '%00',
    '\u202e',
    '=cmd|x',
    '{}',
  ),
  fc.uuid(),
);

const anything = fc.anything({
  maxDepth: 3,
  key: fc.oneof(
    text,
    fc.constantFrom('key', 'log', 'seq', 'input', 'login', 'password', 'terms', 'csv', 'token'),
  ),
  values: [text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.maxSafeInteger()],
});

export interface Hostile {
  readonly route: Route;
  readonly path: string;
  readonly body: string;
  readonly type: string;
}

export const hostile: fc.Arbitrary<Hostile> = fc
  .record({
    route: fc.constantFrom(...ALL),
    parts: fc.array(text, { minLength: 4, maxLength: 4 }),
    query: fc.option(fc.webQueryParameters()),
    body: fc.oneof(
      anything.map((value) => JSON.stringify(value) ?? 'null'),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('{"__proto__":{"role":"administrator"}}', '['.repeat(5000), '{"a":1e999}', '"\\ud800"'),
    ),
    type: fc.constantFrom(
      'application/json',
      'application/json',
      'application/json',
      'text/plain',
      'application/json;charset=x\t',
      'multipart/form-data',
    ),
  })
  .map(({ route, parts, query, body, type }) => {
    let part = 0;
    const path = route.path.replaceAll(/:\w+/g, () => encodeURIComponent(parts[part++] ?? ''));
    return { route, path: `/api${path}${query ? `?${query}` : ''}`, body, type };
  });

/** The code of the problem, or the status where it was answered after all. Throws for an answer that is no problem document. */
export async function attack(
  app: FastifyInstance,
  { route, path, body, type }: Hostile,
  cookie: string,
): Promise<string> {
  const { statusCode, payload, headers } = await app.inject({
    method: route.method,
    url: path,
    headers: { origin: 'http://localhost', host: 'localhost', cookie, 'content-type': type },
    ...(route.method === 'GET' ? {} : { payload: body }),
  });
  if (statusCode < 400) return `${statusCode}`;
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    throw new Error(`${route.method} ${path}: ${statusCode} ${payload}`);
  const { code, status } = Problem.parse(JSON.parse(payload));
  if (status !== statusCode || PROBLEMS[code] !== status)
    throw new Error(`${code} was sent with ${statusCode}`);
  return code;
}
