/** A server on a database of its own, and people who use it. For tests. */
import type { FastifyInstance, InjectOptions } from 'fastify';
import { onTestFinished } from 'vitest';
import { ACCOUNT_ROUTES } from '../protocol/account.ts';
import { Problem } from '../protocol/problem.ts';
import type { Answer, Route, Sent } from '../protocol/route.ts';
import { Sessions } from './accounts/find-session.ts';
import { makeFirstLink } from './accounts/first-administrator.ts';
import { makeProviders, type ProviderSetting } from './accounts/providers.ts';
import { openSession } from './accounts/sessions.ts';
import { Calls } from './attempts/calls.ts';
import type { Database, Engine } from './database/open-database.ts';
import { testDatabase } from './database/test-database.ts';
import { makeLimits } from './http/limits.ts';
import { makeApp } from './http/make-app.ts';
import { Paces } from './http/paces.ts';
import { Sockets } from './live/sockets.ts';
import { every, type RoomLimits, Rooms } from './matches/rooms.ts';
import type { Server } from './server.ts';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Milliseconds since 1970; tests turn it. */
  readonly clock: { now: number };
  /** What its routes work with. */
  readonly server: Server;
}

const MONDAY = Date.UTC(2026, 10, 23, 8);

export async function testServer(
  engine: Engine,
  providers: readonly ProviderSetting[] = [],
  limits: Partial<RoomLimits> = {},
): Promise<TestServer> {
  const database = await testDatabase(engine);
  const clock = { now: MONDAY };
  const secret = Buffer.from('a secret of tests');
  const sessions = new Sessions(database);
  const server = {
    database,
    now: () => clock.now,
    secret,
    origin: null,
    version: '0.0.0',
    limits: makeLimits(database, secret),
    paces: new Paces(),
    calls: new Calls(database),
    sessions,
    sockets: new Sockets(sessions, () => clock.now),
    rooms: new Rooms(database, { pause: every(20), ...limits }),
    providers: makeProviders(providers),
  };
  const app = await makeApp(server, { game: null, logLevel: 'silent', behindProxy: false });
  onTestFinished(() => app.close());
  return { app, database, clock, server };
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
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  /** `address`: where they sit, for what is counted by address. */
  constructor({ app }: Pick<TestServer, 'app'>, address = '127.0.0.1') {
    this.#app = app;
    this.#address = address;
  }

  /** A browser on which this person is signed in already. */
  static async as(server: TestServer, personId: string): Promise<Visitor> {
    const visitor = new Visitor(server);
    const { token } = await openSession(server.database, personId, '', server.clock.now);
    visitor.plant('simmerdown', token);
    return visitor;
  }

  /** Puts a cookie into their browser. */
  plant(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** The cookies of their browser. */
  get cookies(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#cookies);
  }

  /** Follows a link to a page of the server; gives where it leads on to. */
  async follow(url: string): Promise<string | undefined> {
    const response = await this.#app.inject({
      url,
      headers: { host: 'localhost', cookie: this.#cookieHeader() },
      remoteAddress: this.#address,
    });
    this.#keep(response.cookies);
    return response.headers.location;
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
    this.#keep(response.cookies);
    if (response.statusCode >= 400)
      return { status: response.statusCode, problem: Problem.parse(response.json()) };
    const json = response.headers['content-type']?.startsWith('application/json');
    const told: unknown = json ? response.json() : response.body;
    const answer = route.answer ? route.answer.parse(told) : null;
    return { status: response.statusCode === 204 ? 204 : 200, answer: answer as Answer<R> };
  }

  /** A file, as it comes. */
  async download<R extends Route>(route: R, sent: Sent<R>): Promise<Buffer> {
    const response = await this.#app.inject(this.#requestOf(route, sent));
    if (response.statusCode !== 200) throw new Error(`${route.path}: ${response.body}`);
    return response.rawPayload;
  }

  /** The code of the problem; throws where there is none. */
  async refused<R extends Route>(route: R, sent: Sent<R>): Promise<Problem['code']> {
    const asked = await this.try(route, sent);
    if ('problem' in asked) return asked.problem.code;
    throw new Error(`${route.method} ${route.path} was not refused`);
  }

  #keep(cookies: readonly { readonly name: string; readonly value: string }[]): void {
    for (const { name, value } of cookies)
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
  }

  #cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #requestOf(route: Route, sent: unknown): InjectOptions {
    const { params = {}, query, body } = sent as Readonly<Record<string, Record<string, string> | undefined>>;
    const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
    return {
      method: route.method,
      url: `/api${path}`,
      headers: { origin: ORIGIN, host: 'localhost', cookie: this.#cookieHeader() },
      remoteAddress: this.#address,
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
