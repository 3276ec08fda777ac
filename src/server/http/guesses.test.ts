/** Whoever guesses is shut out, however many guesses come at the same moment, and on whichever node. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import { ENGINES } from '../database/open-database.ts';
import { testDatabase } from '../database/test-database.ts';
import { ADMINISTRATOR, administratorOf, testServer, Visitor } from '../test-server.ts';
import { testWorld } from '../test-world.ts';
import { Failed } from './failed.ts';
import { makeLimits } from './limits.ts';
import { makeApp } from './make-app.ts';
import { makeMetrics } from './metrics.ts';

const WRONG = { body: { code: 'ABCDEFGH', displayName: 'Mallory' } } as const;
const MOST_WRONG = 200;
/** Of what nobody reads off a wall. */
const MOST_WRONG_PHRASES = 50;
/** General limits last for a minute. */
const MINUTE = 60;

const times = <Result>(count: number, work: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, work));

describe.each(ENGINES)('guessing on %s', (engine) => {
  it('of a burst from one address goes through as often as one after the other would', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const terms = { params: { cohort: world.cohort }, body: { days: 1, mostUses: 9 } };
    const { code } = await trainer.ask(COHORT_ROUTES.makeJoinCode, terms);
    const guesser = new Visitor(world, '192.0.2.1');
    const told = await times(MOST_WRONG + 5, () => guesser.refused(routes.join, WRONG));
    expect(told.filter((one) => one === 'code-unknown')).toHaveLength(MOST_WRONG);
    expect(told.filter((one) => one === 'too-many-requests')).toHaveLength(5);
    const right = { body: { code, displayName: 'Robin' } };
    const shut = await guesser.try(routes.join, right);
    expect(shut).toMatchObject({ status: 429, problem: { code: 'too-many-requests' } });
    if ('problem' in shut) expect(shut.problem.retryAfter).toBeGreaterThan(MINUTE);
    await new Visitor(world, '192.0.2.2').ask(routes.join, right);
  });

  it('is not what a hall does that comes in from one address, at once, with some who mistype the code', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const terms = { params: { cohort: world.cohort }, body: { days: 1, mostUses: 500 } };
    const { code } = await trainer.ask(COHORT_ROUTES.makeJoinCode, terms);
    await times(40, () => new Visitor(world, '192.0.2.1').refused(routes.join, WRONG));
    const told = await times(120, () =>
      new Visitor(world, '192.0.2.1').try(routes.join, { body: { code, displayName: 'Robin' } }),
    );
    expect(told.filter(({ status }) => status === 200)).toHaveLength(120);
  });

  it('at phrases from one address ends after fifty', async () => {
    const { server } = await testServer(engine);
    const guess = { kind: 'phrase', address: '192.0.2.1' } as const;
    const told = await times(MOST_WRONG_PHRASES + 5, () =>
      server.limits
        .guess(guess, () => Promise.reject(new Failed('wrong-credentials')))
        .catch((error: unknown) => (error as Failed).code),
    );
    expect(told.filter((code) => code === 'too-many-requests')).toHaveLength(5);
  });

  it('is not what people do who know the words', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const terms = { params: { cohort: world.cohort }, body: { days: 1, mostUses: 9 } };
    const { code } = await trainer.ask(COHORT_ROUTES.makeJoinCode, terms);
    const robin = new Visitor(world, '192.0.2.1');
    const { recoveryPhrase } = await robin.ask(routes.join, { body: { code, displayName: 'Robin' } });
    const body = { phrase: recoveryPhrase ?? '' };
    for (let round = 0; round < MOST_WRONG_PHRASES + 2; round += 1)
      await new Visitor(world, '192.0.2.1').ask(routes.recover, { body });
    const wrong = { body: { phrase: 'one two three four' } };
    expect(await robin.refused(routes.recover, wrong)).toBe('wrong-credentials');
  });

  it('at a password ends for the account, also from a device that is signed in, and for the right one too', async () => {
    const server = await testServer(engine);
    const ada = await administratorOf(server);
    const ask = (current: string) =>
      ada.try(ACCOUNT_ROUTES.setPassword, {
        body: { login: ADMINISTRATOR.login, password: 'another long one', current },
      });
    const told = await times(13, () => ask('not this one'));
    const codes = told.map((one) => ('problem' in one ? one.problem.code : 'done'));
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(3);
    expect(await ask(ADMINISTRATOR.password)).toMatchObject({ problem: { code: 'too-many-requests' } });
  });

  it('is answered alike for names that are there and names that are not', async () => {
    const server = await testServer(engine);
    await administratorOf(server);
    const guessAt = async (login: string) => {
      const codes: string[] = [];
      for (let round = 0; round < 11; round += 1) {
        const visitor = new Visitor(server, `192.0.2.${round + 10}`);
        codes.push(await visitor.refused(ACCOUNT_ROUTES.signIn, { body: { login, password: 'wrong' } }));
      }
      return codes;
    };
    expect(await guessAt(ADMINISTRATOR.login)).toEqual(await guessAt('nobody@example.org'));
  });

  it('is an alarm, once', async () => {
    const { server } = await testServer(engine);
    const metrics = makeMetrics();
    const app = await makeApp(server, { game: null, logLevel: 'silent', behindProxy: false, metrics });
    const guesser = new Visitor({ app }, '192.0.2.1');
    await times(MOST_WRONG + 5, () => guesser.refused(routes.join, WRONG));
    expect(await metrics.registry.metrics()).toContain('simmerdown_alarms_total{alarm="guessing"} 1');
    await app.close();
  });

  it('that ends in trouble of ours is not counted', async () => {
    const limits = makeLimits(await testDatabase(engine), Buffer.from('secret'));
    const guess = { kind: 'code', address: '192.0.2.1' } as const;
    for (let round = 0; round < MOST_WRONG + 5; round += 1)
      await expect(limits.guess(guess, () => Promise.reject(new Failed('busy')))).rejects.toThrow('busy');
    expect(await limits.guess(guess, () => Promise.resolve('in'))).toBe('in');
  });
});

describe('two nodes on one PostgreSQL', () => {
  it('count together, and keep nobody’s address in clear', async () => {
    const database = await testDatabase('postgres');
    const nodes = [1, 2].map(() => makeLimits(database, Buffer.from('the same secret')));
    const guess = { kind: 'code', address: '192.0.2.1' } as const;
    const tried = async (node: (typeof nodes)[number]) =>
      node
        .guess(guess, () => Promise.reject(new Failed('code-unknown')))
        .catch((error: unknown) => (error as Failed).code);
    const told = await Promise.all(nodes.flatMap((node) => Array.from({ length: 120 }, () => tried(node))));
    expect(told.filter((code) => code === 'code-unknown')).toHaveLength(MOST_WRONG);
    expect(told.filter((code) => code === 'too-many-requests')).toHaveLength(240 - MOST_WRONG);
    const { rows } = await sql<{ key: string }>`select key from rate_limit`.execute(database);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.key).not.toContain('192');
  });
});
