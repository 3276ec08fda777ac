import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../course/day.ts';
import { parseInput } from '../../engine/log/input-text.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { callOf, LEAFLET, textOfCall } from '../attempts/test-attempts.ts';
import { byOlderEdition, byOtherNumbers } from '../attempts/test-old-rules.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { testDatabase } from '../database/test-database.ts';
import { counted, makeMetrics } from '../http/metrics.ts';
import { playedWorld } from '../test-played.ts';
import type { Alarm } from './kinds.ts';
import { claim, enqueue, fail, finish, LEASE, MOST_TRIES } from './queue.ts';
import { keepWorking, workOff } from './work.ts';

const NOW = Date.UTC(2026, 10, 23, 3);
const JOB = { kind: 'verify', key: 'one', body: '', at: NOW } as const;

class Heard implements Alarm {
  readonly all: { readonly message: string; readonly what: object }[] = [];
  error(what: object, message: string): void {
    this.all.push({ what, message });
  }
  readonly figures: { readonly message: string; readonly count: number }[] = [];
  info({ count }: { readonly count: number }, message: string): void {
    this.figures.push({ message, count });
  }
}

async function queued(engine: Engine) {
  const database = await testDatabase(engine);
  await Promise.all([1, 2, 3].map(() => enqueue(database, JOB)));
  return database;
}

describe.each(ENGINES)('a job on %s', (engine) => {
  it('is there once, however often it is planned, and claimed by one of many', async () => {
    const database = await queued(engine);
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim(database, NOW)));
    expect(claims.filter((job) => job !== null)).toHaveLength(1);
  });

  it('of a worker that died is done by another one, and only once', async () => {
    const database = await queued(engine);
    const dead = await claim(database, NOW);
    expect(await claim(database, NOW + LEASE)).toBeNull();
    const heir = await claim(database, NOW + LEASE + 1);
    let effects = 0;
    const effect = async (): Promise<void> => {
      effects += 1;
    };
    // The one that was thought dead was only slow, and comes back in the very moment.
    const done = await Promise.all(
      [dead, heir].map((job) => finish(database, job!, NOW + LEASE + 2, effect)),
    );
    expect(done).toEqual([false, true]);
    expect(effects).toBe(1);
    expect(await claim(database, NOW + 9 * LEASE)).toBeNull();
  });

  it('has no effect where the word that it is done cannot be kept', async () => {
    const database = await queued(engine);
    const job = await claim(database, NOW);
    const broken = finish(database, job!, NOW, async (within) => {
      await within.insertInto('firstLink').values({ tokenHash: 'x', expiresMs: 1 }).execute();
      throw new Error('on purpose');
    });
    await expect(broken).rejects.toThrow('on purpose');
    expect(await database.selectFrom('firstLink').selectAll().execute()).toEqual([]);
    expect(await claim(database, NOW + LEASE + 1)).toMatchObject({ tries: 2 });
  });

  it('that fails is tried again, each time later, and not for ever', async () => {
    const database = await queued(engine);
    let now = NOW;
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const job = await claim(database, now);
      expect(job?.tries).toBe(tries);
      await fail(database, job!, 'no', now);
      expect(await claim(database, now)).toBeNull();
      now += DAY;
    }
    expect(await claim(database, now)).toBeNull();
  });
});

describe.each(ENGINES)('every night on %s', (engine) => {
  it('finds a score that was altered, says so, and leaves it as it is', async () => {
    const { server } = await playedWorld(engine);
    const { database } = server;
    const heard = new Heard();
    await workOff(database, () => NOW, heard);
    expect(heard.all).toEqual([]);
    const one = await database.selectFrom('attempt').select(['id', 'total']).executeTakeFirstOrThrow();
    const forged = (one.total ?? 0) + 7;
    await database.updateTable('attempt').set({ total: forged }).where('id', '=', one.id).execute();
    await workOff(database, () => NOW, heard);
    expect(heard.all).toEqual([]);
    await workOff(database, () => NOW + DAY, heard);
    expect(heard.all).toMatchObject([
      { message: 'score-differs', what: { attempt: one.id, stored: forged, played: one.total } },
    ]);
    const after = await database
      .selectFrom('attempt')
      .select('total')
      .where('id', '=', one.id)
      .executeTakeFirst();
    expect(after?.total).toBe(forged);
  });

  it('counts anew what does not fit the call it was counted from', async () => {
    const { server } = await playedWorld(engine);
    const { database } = server;
    const one = await database.selectFrom('attempt').select('id').executeTakeFirstOrThrow();
    const wrong = { seq: 1, line: 'no-such-line', move: '=x', led: 'x', verdict: 'best', regret: 0 } as const;
    await database
      .insertInto('decision')
      .values({ ...wrong, attemptId: one.id })
      .execute();
    await database.updateTable('attempt').set({ analysedMs: 1 }).execute();
    const heard = new Heard();
    await workOff(database, () => NOW, heard);
    expect(heard.all).toMatchObject([{ message: 'derived-differs', what: { attempt: one.id } }]);
    expect(await database.selectFrom('decision').selectAll().execute()).toEqual([]);
    const waiting = await database
      .selectFrom('attempt')
      .select('id')
      .where('analysedMs', 'is', null)
      .execute();
    expect(waiting).toEqual([{ id: one.id }]);
  });

  it('counts anew a call of which something was not counted', async () => {
    const { server, trainee } = await playedWorld(engine);
    const { database } = server;
    const inputs = ['pick-up', 'listen', '=so-sorry', 'end', 'end'].flatMap(
      (words) => parseInput(words) ?? [],
    );
    const body = { key: 'half-counted', log: textOfCall(LEAFLET, inputs) };
    await trainee.visitor.ask(ATTEMPT_ROUTES.bringCall, { body });
    const { id: attemptId } = await database
      .selectFrom('attempt')
      .select('id')
      .where('clientKey', '=', body.key)
      .executeTakeFirstOrThrow();
    const { opening: line } = LEAFLET;
    const listened = { seq: 2, line, move: 'listen', led: line, verdict: 'best', regret: 0 } as const;
    await database
      .insertInto('decision')
      .values({ ...listened, attemptId })
      .execute();
    const heard = new Heard();
    await workOff(database, () => NOW, heard);
    expect(heard.all).toMatchObject([{ message: 'derived-differs', what: { attempt: attemptId } }]);
  });

  it('takes nothing from a call of an older edition, holds it true as it is stored, and tells how many there are', async () => {
    const { server } = await playedWorld(engine);
    const { database } = server;
    const one = await database.selectFrom('attempt').select(['id', 'total']).executeTakeFirstOrThrow();
    // The program of today would lead elsewhere, and come to another total.
    const then = { seq: 1, line: 'a-way-of-then', move: '=x', led: 'x', verdict: 'best', regret: 0 } as const;
    await database
      .insertInto('decision')
      .values({ ...then, attemptId: one.id })
      .execute();
    await database
      .updateTable('attemptInput')
      .set({ input: 'a word of then' })
      .where('attemptId', '=', one.id)
      .where('seq', '=', 2)
      .execute();
    await database.updateTable('attempt').set({ analysedMs: 1 }).execute();
    await byOlderEdition(database, one.id);
    const heard = new Heard();
    const metrics = makeMetrics();
    await workOff(database, () => NOW, counted(heard, metrics));
    expect(heard.all).toEqual([]);
    expect(heard.figures).toEqual([{ message: 'older-rules', count: 1 }]);
    expect(await metrics.registry.metrics()).toContain('simmerdown_found{what="older-rules"} 1');
    expect(await database.selectFrom('decision').selectAll().execute()).toHaveLength(1);
    const kept = database.selectFrom('attempt').select('analysedMs').where('id', '=', one.id);
    expect(await kept.executeTakeFirst()).toEqual({ analysedMs: 1 });
    const forged = (one.total ?? 0) + 7;
    await database.updateTable('attempt').set({ total: forged }).where('id', '=', one.id).execute();
    await workOff(database, () => NOW + DAY, heard);
    expect(heard.all).toMatchObject([
      { message: 'score-differs', what: { attempt: one.id, flaw: 'total-differs', stored: forged } },
    ]);
  });

  it('plays a call of other numbers by those', async () => {
    const { server } = await playedWorld(engine);
    const { database } = server;
    const one = await database.selectFrom('attempt').select(['id', 'total']).executeTakeFirstOrThrow();
    const total = await byOtherNumbers(database, one.id);
    expect(total).not.toBe(one.total);
    const heard = new Heard();
    await workOff(database, () => NOW, heard);
    expect(heard.all).toEqual([]);
    expect(heard.figures).toEqual([{ message: 'older-rules', count: 0 }]);
    await database.updateTable('attempt').set({ total: one.total }).where('id', '=', one.id).execute();
    await workOff(database, () => NOW + DAY, heard);
    expect(heard.all).toMatchObject([
      { message: 'score-differs', what: { attempt: one.id, stored: one.total, played: total } },
    ]);
  });

  it('erases who was not seen for as long as the organisation has set, and nobody else', async () => {
    const { server, administrator, trainee, trainer } = await playedWorld(engine);
    const { database, clock } = server;
    await administrator.ask(CARE_ROUTES.setRetention, { body: { days: 30 } });
    clock.now += 20 * DAY;
    await trainer.visitor.download(CARE_ROUTES.exportMe, {});
    clock.now += 10 * DAY;
    const heard = new Heard();
    await Promise.all([1, 2].map(() => workOff(database, () => clock.now, heard)));
    const left = await database.selectFrom('person').select('id').execute();
    expect(left.map(({ id }) => id)).not.toContain(trainee.id);
    expect(left.map(({ id }) => id)).toContain(trainer.id);
    expect(left).toHaveLength(2);
    const log = await database
      .selectFrom('audit')
      .select(['object', 'change'])
      .where('action', '=', 'erase-person')
      .execute();
    expect(log).toEqual([{ object: trainee.id, change: '{"by":"retention"}' }]);
    expect(heard.all).toEqual([]);
  });
});

describe.each(ENGINES)('calls that wait to be weighed on %s', (engine) => {
  it('keep no job waiting, however many they are', async () => {
    const { server, trainee } = await playedWorld(engine);
    const { database } = server;
    // With the three there are, as many as somebody may bring in a minute.
    for (let number = 3; number < 30; number += 1) {
      const log = textOfCall(LEAFLET, callOf(LEAFLET, [number % 3, 1, 0, 2, 0], number + 10));
      await trainee.visitor.ask(ATTEMPT_ROUTES.bringCall, { body: { key: `waiting-${number}`, log } });
    }
    const waiting = () =>
      database.selectFrom('attempt').select('id').where('analysedMs', 'is', null).execute();
    const heard = new Heard();
    const stop = keepWorking(database, heard, 50);
    await vi.waitFor(async () => expect((await waiting()).length).toBeLessThan(30), 30_000);
    await enqueue(database, { kind: 'verify', key: 'while they wait', body: '', at: Date.now() });
    const done = database.selectFrom('job').select('doneMs').where('uniqueKey', '=', 'while they wait');
    await vi.waitFor(async () => expect((await done.executeTakeFirst())?.doneMs).not.toBeNull(), 30_000);
    expect((await waiting()).length).toBeGreaterThan(0);
    await stop();
    expect(heard.all).toEqual([]);
  });
});
