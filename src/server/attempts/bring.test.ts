import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLog } from '../../engine/log/parse-log.ts';
import { ATTEMPT_ROUTES as routes } from '../../protocol/attempt.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';
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

  it('never gets more points than its inputs earn, whatever was done to its log', async () => {
    const bringing = await ready(engine);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(forged, async (text) => {
        number += 1;
        const sent = await bring(bringing, text, `forged-${number}`);
        if ('problem' in sent) expect(sent.problem.code).toBe('log-refused');
        else {
          const parsed = parseLog(text);
          expect(sent.answer.result?.total).toBe(parsed.ok ? totalOf(LEAFLET, parsed.log) : null);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** A valid log with something done to it: inputs left out, doubled, exchanged; fields added or altered. */
const forged: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.nat(9), { maxLength: 8 }),
    fc.constantFrom('leave', 'double', 'exchange', 'score', 'seed', 'time'),
    fc.nat(20),
  )
  .map(([choices, deed, place]) => {
    const log = JSON.parse(textOfCall(LEAFLET, callOf(LEAFLET, choices))) as Record<string, unknown> & {
      inputs: string[];
    };
    const at = place % log.inputs.length;
    const [here = '', next = here] = log.inputs.slice(at);
    if (deed === 'leave') log.inputs.splice(at, 1);
    if (deed === 'double') log.inputs.splice(at, 0, here);
    if (deed === 'exchange') log.inputs.splice(at, 2, next, here);
    if (deed === 'score') Object.assign(log, { total: 100 });
    if (deed === 'seed') Object.assign(log, { seed: place });
    if (deed === 'time') log.inputs[at] = here.replace(/^\d+/, '0');
    return JSON.stringify(log);
  });
