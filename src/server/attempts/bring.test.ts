import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLog } from '../../engine/log/parse-log.ts';
import { MODES } from '../../engine/vocabulary.ts';
import { ATTEMPT_ROUTES as routes } from '../../protocol/attempt.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';
import { bringCall } from './bring.ts';
import { callOf, LEAFLET, logOfCall, textOfCall, totalOf } from './test-attempts.ts';

interface Bringing {
  readonly server: TestServer;
  readonly player: Visitor;
}

async function ready(engine: Engine): Promise<Bringing> {
  const server = await testServer(engine);
  const player = await administratorOf(server);
  await registerRules(server.database, server.clock.now);
  await publish(server.database, { organisationId: null, scenario: LEAFLET, words: {} }, server.clock.now);
  return { server, player };
}

const bring = ({ player }: Bringing, log: string, key = 'this-call') =>
  player.try(routes.bringCall, { body: { key, log } });

const CALL = callOf(LEAFLET, [0, 1, 0, 2, 0]);

describe.each(ENGINES)('a call that is brought from a device on %s', (engine) => {
  it('is scored here and marked as played on a device', async () => {
    const bringing = await ready(engine);
    const brought = await bring(bringing, textOfCall(LEAFLET, CALL));
    expect('answer' in brought && brought.answer).toMatchObject({
      scenario: 'leaflet',
      state: 'finished',
      supervised: false,
      result: { total: totalOf(LEAFLET, logOfCall(LEAFLET, CALL)) },
    });
  });

  it('is there once, however often and at whatever moment it is sent', async () => {
    const bringing = await ready(engine);
    const text = textOfCall(LEAFLET, CALL);
    const sent = await Promise.all(Array.from({ length: 10 }, () => bring(bringing, text)));
    const ids = sent.map((one) => ('answer' in one ? one.answer.id : one.problem.code));
    expect(new Set(ids).size).toBe(1);
    const { attempts } = await bringing.player.ask(routes.listMyAttempts, {});
    expect(attempts).toHaveLength(1);
    const inputs = await bringing.server.database.selectFrom('attemptInput').select('seq').execute();
    expect(inputs).toHaveLength(CALL.length);
  });

  it('is refused with the place of the fault where it cannot have been played', async () => {
    const bringing = await ready(engine);
    const refusal = async (log: string) => {
      const sent = await bring(bringing, log);
      return 'problem' in sent ? [sent.problem.code, sent.problem.faults?.[0]] : [];
    };
    const text = textOfCall(LEAFLET, CALL);
    expect(await refusal('{')).toEqual(['log-refused', { path: '', code: 'not-json' }]);
    expect(await refusal(text.replace(/"1000 [^"]+"/, '"1000 =see-it"'))).toEqual([
      'log-refused',
      { path: 'inputs.0', code: expect.any(String) },
    ]);
    expect(await refusal(textOfCall(LEAFLET, CALL.slice(0, -1)))).toEqual([
      'log-refused',
      { path: 'inputs', code: 'unfinished' },
    ]);
    expect(await refusal(text.replace(/"digest":"../, '"digest":"00'))).toEqual([
      'log-refused',
      { path: 'digest', code: 'unknown-edition' },
    ]);
    const { attempts } = await bringing.player.ask(routes.listMyAttempts, {});
    expect(attempts).toEqual([]);
  });

  it('never gets more points than its inputs earn, whatever was done to its log', {
    timeout: 300_000,
  }, async () => {
    const { server, player } = await ready(engine);
    const { database, clock } = server;
    const session = await server.server.sessions.find(player.cookies.simmerdown ?? '', clock.now);
    if (!session) throw new Error('nobody is signed in');
    let [number, taken] = [0, 0];
    await fc.assert(
      fc.asyncProperty(forged, async (log) => {
        number += 1;
        // Not by the route: there it has an end how many somebody brings in a minute.
        const brought = bringCall(database, session.actor, { key: `forged-${number}`, log }, clock.now);
        const told = await brought.catch((error: unknown) => error);
        if (told instanceof Failed) expect(told.code).toBe('log-refused');
        else expect(told).toMatchObject({ total: earnedBy(log) });
        if (!(told instanceof Failed)) taken += 1;
      }),
      { numRuns: FORGED },
    );
    expect(taken).toBeGreaterThan(FORGED / 20);
  });
});

const FORGED = 200;

/** How much was shown is no rule, whatever the log says of it. */
function earnedBy(text: string): number {
  const parsed = parseLog(text);
  if (!parsed.ok) throw new Error('what does not read was taken');
  const [total, ...others] = MODES.map((mode) => totalOf(LEAFLET, { ...parsed.log, mode }));
  expect(new Set(others)).toEqual(new Set([total]));
  return total ?? 0;
}

type Written = Record<string, unknown> & { inputs: string[] };

/** What can be done to a log; `some` numbers say where, and with what. */
const DEEDS: readonly ((log: Written, some: number, inputs: readonly string[]) => void)[] = [
  // Left out, doubled, exchanged, taken from another call, or at another time.
  (log, some) => log.inputs.splice(some % log.inputs.length, 1),
  (log, some) => log.inputs.splice(some % log.inputs.length, 0, log.inputs[some % log.inputs.length] ?? ''),
  (log, some) =>
    log.inputs.splice(
      some % log.inputs.length,
      2,
      ...log.inputs
        .slice(some % log.inputs.length)
        .slice(0, 2)
        .reverse(),
    ),
  (log, some, inputs) => log.inputs.splice(some % log.inputs.length, 0, inputs[some % inputs.length] ?? ''),
  (log, some) => log.inputs.push(log.inputs[some % log.inputs.length]?.replace(/^\d+/, '0') ?? ''),
  // What a log says beside its inputs.
  (log, some) => Object.assign(log, { seed: some }),
  (log, some) => Object.assign(log, { mode: [...MODES, 'best', null][some % (MODES.length + 2)] }),
  (log, some) => Object.assign(log, { carried: { composure: some * 100, kindness: some % 2 === 0 } }),
  (log, some) => Object.assign(log, { carried: [null, {}, { composure: 9e9, kindness: true }][some % 3] }),
  (log) => Object.assign(log, { total: 100 }),
];

const choices = fc.array(fc.nat(9), { maxLength: 8 });

/** A valid log with one to three things done to it. */
const forged: fc.Arbitrary<string> = fc
  .tuple(
    choices,
    choices,
    fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.nat(20)), { minLength: 1, maxLength: 3 }),
  )
  .map(([own, others, deeds]) => {
    const log = JSON.parse(textOfCall(LEAFLET, callOf(LEAFLET, own))) as Written;
    const { inputs } = JSON.parse(textOfCall(LEAFLET, callOf(LEAFLET, others))) as Written;
    for (const [deed, some] of deeds) if (log.inputs.length > 0) deed(log, some, inputs);
    return JSON.stringify(log);
  });
