/** Requests that nobody means well with, over every route the server has. For tests. */
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { PROBLEMS, Problem } from '../../protocol/problem.ts';
import type { Route } from '../../protocol/route.ts';
import { HANDLERS } from '../routes/handlers.ts';
import { type Filling, shaped } from './test-shaped.ts';

/** Those that are served: a new one is attacked without being named. */
export const ATTACKED: readonly Route[] = HANDLERS.map(({ route }) => route);

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

const broken = fc.oneof(
  anything.map((value) => JSON.stringify(value) ?? 'null'),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('{"__proto__":{"role":"administrator"}}', '['.repeat(5000), '{"a":1e999}', '"\\ud800"'),
);

const JSON_TYPE = 'application/json';
const type = fc.oneof(
  { weight: 5, arbitrary: fc.constant(JSON_TYPE) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('text/plain', 'application/json;charset=x\t', 'multipart/form-data', 'json'),
  },
);

export interface Hostile {
  readonly route: Route;
  readonly path: string;
  readonly body: string;
  readonly type: string;
}

/** `known`: ids of things that are there. */
export const hostile = (known: readonly string[] = []): fc.Arbitrary<Hostile> =>
  fc.constantFrom(...ATTACKED).chain((route) => onRoute(route, known));

function onRoute(route: Route, known: readonly string[]): fc.Arbitrary<Hostile> {
  const id = known.length > 0 ? fc.oneof(fc.constantFrom(...known), fc.uuid()) : fc.uuid();
  const filling: Filling = { id, text, strange: anything };
  const nearly = (schema: z.ZodType | undefined) => (schema ? shaped(schema, filling) : fc.constant({}));
  return fc
    .record({
      parts: fc.array(fc.oneof(id, text), { minLength: 4, maxLength: 4 }),
      query: fc.oneof(fc.constant(''), fc.webQueryParameters(), nearly(route.query).map(queryOf)),
      body: fc.oneof(
        broken,
        nearly(route.body).map((value) => JSON.stringify(value) ?? 'null'),
      ),
      type,
    })
    .map(({ parts, query, ...sent }) => ({ route, path: `${pathOf(route, parts)}?${query}`, ...sent }));
}

function pathOf({ path }: Route, parts: readonly string[]): string {
  let part = 0;
  return `/api${path.replaceAll(/:\w+/g, () => encodeURIComponent(wellFormed(parts[part++] ?? '')))}`;
}

/** An address cannot even be written with half a sign in it. */
const wellFormed = (value: string): string => value.replaceAll(/\p{Cs}/gu, '?');

const queryOf = (value: unknown): string =>
  new URLSearchParams(
    Object.entries(value ?? {}).map(([name, each]) => [wellFormed(name), wellFormed(String(each))]),
  ).toString();

export interface Heard {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** The code of the problem, or the status where it was answered after all. Throws for an answer that is no problem document. */
export function codeOf({ status, type, text: told }: Heard): string {
  if (status < 400) return `${status}`;
  if (!type.startsWith('application/problem+json')) throw new Error(`${status} ${type}: ${told}`);
  const problem = Problem.parse(JSON.parse(told));
  if (problem.status !== status || PROBLEMS[problem.code] !== status)
    throw new Error(`${problem.code} was sent with ${status}`);
  return problem.code;
}

export async function attack(app: FastifyInstance, sent: Hostile, cookie: string): Promise<string> {
  const { statusCode, payload, headers } = await app.inject({
    method: sent.route.method,
    url: sent.path,
    headers: { origin: 'http://localhost', host: 'localhost', cookie, 'content-type': sent.type },
    ...(sent.route.method === 'GET' ? {} : { payload: sent.body }),
  });
  return codeOf({ status: statusCode, type: String(headers['content-type']), text: payload });
}
