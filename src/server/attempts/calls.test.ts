import { describe, expect, it } from 'vitest';
import { ATTEMPT_ROUTES as routes, type Step } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { makeApp } from '../http/make-app.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, Visitor } from '../test-server.ts';
import { Calls } from './calls.ts';
import { callOf, LEAFLET, written } from './test-attempts.ts';
import { verifyAttempts } from './verify.ts';

const INPUTS = written(callOf(LEAFLET, [0, 0, 0, 1, 0, 2, 0]));

interface Playing {
  readonly server: TestServer;
  readonly administrator: Visitor;
  readonly player: Visitor;
  readonly personId: string;
  readonly version: string;
}

async function world(engine: Engine): Promise<Playing> {
  const server = await testServer(engine);
  const administrator = await administratorOf(server);
  const { id: personId, visitor: player } = await somebody(server, 'trainee');
  await registerRules(server.database, server.clock.now);
  const edition = { organisationId: null, scenario: LEAFLET, words: { en: {} } };
  const version = await publish(server.database, edition, server.clock.now);
  return { server, administrator, player, personId, version };
}

const open = ({ player, version }: Playing, key: string): Promise<Step> =>
  player.ask(routes.openAttempt, {
    body: { key, version, assignment: null, mode: 'practice', locale: 'en' },
  });

const send = (player: Visitor, attempt: string, seq: number, input: string) =>
  player.try(routes.sendInput, { params: { attempt }, body: { seq, input, locale: 'en' } });

const codeOf = (sent: Awaited<ReturnType<typeof send>>): string =>
  'problem' in sent ? sent.problem.code : 'taken';

/** The same person at another node on the same database. */
async function otherNode({ server, player }: Playing): Promise<Visitor> {
  const node = { ...server.server, calls: new Calls(server.database) };
  const app = await makeApp(node, { game: null, logLevel: 'silent', behindProxy: false });
  const there = new Visitor({ app });
  for (const [name, value] of Object.entries(player.cookies)) there.plant(name, value);
  return there;
}

const storedOf = async ({ server }: Playing, attempt: string): Promise<readonly string[]> => {
  const rows = await server.database
    .selectFrom('attemptInput')
    .select('input')
    .where('attemptId', '=', attempt)
    .orderBy('seq')
    .execute();
  return rows.map(({ input }) => input);
};

describe.each(ENGINES)('calls that go on at the same time on %s', (engine) => {
  it('are taken each for itself: what comes too late or too early spoils nothing for the others', async () => {
    const playing = await world(engine);
    const calls = await Promise.all(
      Array.from({ length: 12 }, (_, number) => open(playing, `another-key-${number}`)),
    );
    const [, second = ''] = INPUTS;
    for (const [index, input] of INPUTS.entries()) {
      const sent = calls.flatMap(({ attempt }) => [
        send(playing.player, attempt, index + 1, input),
        send(playing.player, attempt, index + 3, second),
      ]);
      const codes = (await Promise.all(sent)).map(codeOf);
      // Nobody plays twelve calls at once: a minute, so that it is not too fast.
      playing.server.clock.now += 60_000;
      expect(codes.filter((_, place) => place % 2 === 0)).toEqual(calls.map(() => 'taken'));
      expect(codes.filter((_, place) => place % 2 === 1)).not.toContain('taken');
    }
    for (const { attempt } of calls) expect(await storedOf(playing, attempt)).toEqual(INPUTS);
    expect((await verifyAttempts(playing.server.database)).mismatches).toEqual([]);
  });

  it('go on at another node, and the first one notices', async () => {
    const playing = await world(engine);
    const there = await otherNode(playing);
    const { attempt } = await open(playing, 'a-key-of-mine');
    await send(playing.player, attempt, 1, INPUTS[0] ?? '');
    await send(there, attempt, 2, INPUTS[1] ?? '');
    expect(codeOf(await send(playing.player, attempt, 2, 'breathe breath'))).toBe('input-differs');
    expect(codeOf(await send(playing.player, attempt, 2, 'end nowhere'))).toBe('bad-request');
    expect(codeOf(await send(playing.player, attempt, 2, INPUTS[1] ?? ''))).toBe('taken');
    expect(codeOf(await send(playing.player, attempt, 3, INPUTS[2] ?? ''))).toBe('taken');
    expect(await storedOf(playing, attempt)).toEqual(INPUTS.slice(0, 3));
  });

  it('what the call cannot take is told by where the call really is', async () => {
    const playing = await world(engine);
    const there = await otherNode(playing);
    const { attempt } = await open(playing, 'a-key-of-mine');
    await send(playing.player, attempt, 1, 'pick-up');
    await send(there, attempt, 2, 'hold');
    expect(codeOf(await send(playing.player, attempt, 2, 'pick-up'))).toBe('input-differs');
  });

  it('end for whoever is erased meanwhile, also at a node that knew them and did not hear of it', async () => {
    const playing = await world(engine);
    const there = await otherNode(playing);
    const { attempt } = await open(playing, 'a-key-of-mine');
    await send(playing.player, attempt, 1, 'pick-up');
    expect(codeOf(await send(there, attempt, 2, 'listen'))).toBe('taken');
    await playing.administrator.ask(CARE_ROUTES.erasePerson, { params: { person: playing.personId } });
    for (const player of [playing.player, there])
      expect(codeOf(await send(player, attempt, 3, 'listen'))).toBe('sign-in-needed');
    expect(await storedOf(playing, attempt)).toEqual(['pick-up', 'listen']);
  });

  it('take nothing more once they are left, although they were known here', async () => {
    const playing = await world(engine);
    const { attempt } = await open(playing, 'a-key-of-mine');
    await send(playing.player, attempt, 1, 'pick-up');
    await playing.server.database.updateTable('attempt').set({ state: 'abandoned' }).execute();
    expect(codeOf(await send(playing.player, attempt, 2, 'listen'))).toBe('attempt-over');
    expect(await storedOf(playing, attempt)).toEqual(['pick-up']);
  });
});
