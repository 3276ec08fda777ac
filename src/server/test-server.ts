/** A server on a database of its own, and people who use it. For tests. */
import type { FastifyInstance, InjectOptions } from 'fastify';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { ACCOUNT_ROUTES } from '../protocol/account.ts';
import { Problem } from '../protocol/problem.ts';
import type { Answer, Route, Sent } from '../protocol/route.ts';
import { makeFirstLink } from './accounts/first-administrator.ts';
import type { Database, Engine } from './database/open-database.ts';
import { testDatabase } from './database/test-database.ts';
import { makeLimits } from './http/limits.ts';
import { makeApp } from './http/make-app.ts';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Milliseconds since 1970; tests turn it. */
  readonly clock: { now: number };
}

const MONDAY = Date.UTC(2026, 10, 23, 8);

export async function testServer(engine: Engine): Promise<TestServer> {
  const database = await testDatabase(engine);
  const clock = { now: MONDAY };
  const server = {
    database,
    now: () => clock.now,
    secret: Buffer.from('a secret of tests'),
    origin: null,
    version: '0.0.0',
    limits: makeLimits(),
  };
  const app = await makeApp(server, { game: null, logLevel: 'silent', behindProxy: false });
  onTestFinished(() => app.close());
  return { app, database, clock };
}

const ORIGIN = 'http://localhost';

export type Asking<R extends Route> = { readonly status: 200 | 204; readonly answer: Answer<R> } | Told;
export interface Told {
  readonly status: number;
  readonly problem: Problem;
}

/** Somebody at a browser of their own. */
export class Visitor {
  readonly #app: FastifyInstance;
  #cookie: string;

  constructor({ app }: Pick<TestServer, 'app'>, cookie = '') {
    this.#app = app;
    this.#cookie = cookie;
  }

  /** Gives the answer; throws with the problem where there is one. */
  async ask<R extends Route>(route: R, sent: Sent<R>): Promise<Answer<R>> {
    const asked = await this.try(route, sent);
    if ('problem' in asked)
      throw new Error(`${route.method} ${route.path}: ${JSON.stringify(asked.problem)}`);
    return asked.answer;
  }

  async try<R extends Route>(route: R, sent: Sent<R>): Promise<Asking<R>> {
    const response = await this.#app.inject(this.#requestOf(route, sent));
    const [cookie] = response.cookies;
    if (cookie) this.#cookie = cookie.value ? `${cookie.name}=${cookie.value}` : '';
    if (response.statusCode >= 400)
      return { status: response.statusCode, problem: Problem.parse(response.json()) };
    const schema = route.answer ?? z.null();
    const answer = response.statusCode === 204 ? null : schema.parse(response.json());
    return { status: response.statusCode === 204 ? 204 : 200, answer: answer as Answer<R> };
  }

  /** The code of the problem; throws where there is none. */
  async refused<R extends Route>(route: R, sent: Sent<R>): Promise<Problem['code']> {
    const asked = await this.try(route, sent);
    if ('problem' in asked) return asked.problem.code;
    throw new Error(`${route.method} ${route.path} was not refused`);
  }

  #requestOf(route: Route, sent: unknown): InjectOptions {
    const { params = {}, query, body } = sent as Readonly<Record<string, Record<string, string> | undefined>>;
    const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
    return {
      method: route.method,
      url: `/api${path}`,
      headers: { origin: ORIGIN, host: 'localhost', cookie: this.#cookie },
      ...(query ? { query } : {}),
      ...(body ? { payload: body } : {}),
    };
  }
}

/** What the first administrator of a test is called, and signs in with. */
export const ADMINISTRATOR = {
  organisation: 'Tea & Sons',
  displayName: 'Ada Administrator',
  login: 'ada@example.org',
  password: 'correct horse battery',
} as const;

/** The link of a first start. */
export async function firstToken({ database, clock }: TestServer): Promise<string> {
  const token = await makeFirstLink(database, clock.now);
  if (token === null) throw new Error('there is an administrator already');
  return token;
}

/** The first administrator at a browser, signed in. */
export async function administratorOf(server: TestServer): Promise<Visitor> {
  const visitor = new Visitor(server);
  const body = { ...ADMINISTRATOR, token: await firstToken(server) };
  await visitor.ask(ACCOUNT_ROUTES.makeFirstAdministrator, { body });
  return visitor;
}
