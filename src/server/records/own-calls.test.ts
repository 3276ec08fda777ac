import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { USUAL_TERMS } from '../../course/terms.ts';
import { makeProfile } from '../../engine/skills/profile.ts';
import { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { RECORD_ROUTES as routes } from '../../protocol/record.ts';
import { REMARK_ROUTES } from '../../protocol/remark.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { type PlayedWorld, playedWorld } from '../test-played.ts';

const query = { locale: 'en' };

/** The world with something asked, and two calls of it, one a minute after the other. */
async function askedWorld(engine: Engine) {
  const world = await playedWorld(engine);
  const { server, trainer, trainee, cohort } = world;
  const { calls } = await trainee.visitor.ask(routes.listMyCalls, { query });
  const version = calls[0]?.version ?? '';
  const { id: assignment } = await trainer.visitor.ask(ASSIGNMENT_ROUTES.assign, {
    params: { cohort },
    body: {
      title: 'First week',
      versions: [version],
      people: null,
      opens: '2020-01-01T09:00',
      due: null,
      terms: { ...USUAL_TERMS, counts: 'last' },
    },
  });
  const asked: string[] = [];
  for (const key of ['the-first', 'the-second']) {
    server.clock.now += 60_000;
    asked.push(await playAsked(world, { key, version, assignment }));
  }
  return { ...world, version, assignment, asked };
}

async function playAsked(
  { trainee: { visitor } }: PlayedWorld,
  which: { readonly key: string; readonly version: string; readonly assignment: string },
): Promise<string> {
  const body = { ...which, mode: 'practice', locale: 'en' } as const;
  const { attempt } = await visitor.ask(ATTEMPT_ROUTES.openAttempt, { body });
  for (const [place, input] of written(callOf(LEAFLET, [0, 1, 2])).entries())
    await visitor.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: place + 1, input, locale: 'en' },
    });
  return attempt;
}

describe.each(ENGINES)('one’s own calls on %s', (engine) => {
  it('are all there, newest first, with what was asked and which result counts', async () => {
    const { trainee, asked, assignment, version } = await askedWorld(engine);
    const { calls, before } = await trainee.visitor.ask(routes.listMyCalls, { query });
    expect(calls).toHaveLength(5);
    expect(before).toBeNull();
    expect(calls.slice(0, 2)).toMatchObject([
      { id: asked[1], asked: 'First week', counts: true, remarked: null, notes: 0 },
      { id: asked[0], asked: 'First week', counts: false },
    ]);
    expect(calls.slice(2).map((call) => [call.asked, call.counts])).toEqual(Array(3).fill([null, false]));
    const one = { ...query, assignment, version };
    const { calls: ofOne } = await trainee.visitor.ask(routes.listMyCalls, { query: one });
    expect(ofOne.map(({ id }) => id)).toEqual(asked.toReversed());
    const earlier = { ...one, before: `${ofOne[0]?.opened} ${ofOne[0]?.id}` };
    const older = await trainee.visitor.ask(routes.listMyCalls, { query: earlier });
    expect(older.calls.map(({ id }) => id)).toEqual(asked.slice(0, 1));
  });

  it('are all read page by page, also those that were opened at one moment', async () => {
    const { server, trainee } = await askedWorld(engine);
    const {
      id: _,
      clientKey: __,
      ...some
    } = await server.database
      .selectFrom('attempt')
      .selectAll()
      .where('assignmentId', 'is', null)
      .orderBy('openedMs')
      .limit(1)
      .executeTakeFirstOrThrow();
    const more = Array.from({ length: 70 }, () => {
      const id = randomUUID();
      return { ...some, id, clientKey: id };
    });
    await server.database.insertInto('attempt').values(more).execute();
    const read: string[] = [];
    for (let before: string | null | undefined; before !== null; ) {
      const page = await trainee.visitor.ask(routes.listMyCalls, {
        query: { ...query, ...(before === undefined ? {} : { before }) },
      });
      read.push(...page.calls.map(({ id }) => id));
      before = page.before;
    }
    expect(read).toHaveLength(75);
    expect(new Set(read).size).toBe(75);
  });

  it('say when a trainer has written beside them, as long as that stands, and nobody else’s are among them', async () => {
    const { server, trainer, trainee, asked, assignment, version, administrator } = await askedWorld(engine);
    const remarked = async () => (await trainee.visitor.ask(routes.listMyRemarked, {})).calls;
    expect(await remarked()).toEqual([]);
    const [first = '', second = ''] = asked;
    const written = { params: { attempt: first }, body: { text: 'Listen a little longer' } };
    const { notes } = await trainer.visitor.ask(REMARK_ROUTES.writeNote, written);
    const then = server.clock.now;
    server.clock.now += 1000;
    const points = { params: { attempt: second }, body: { total: 41, reason: 'Too quick' } };
    await trainer.visitor.ask(REMARK_ROUTES.setOverride, points);
    const about = { assignment, version };
    expect(await remarked()).toEqual([
      { attempt: second, ...about, remarked: server.clock.now },
      { attempt: first, ...about, remarked: then },
    ]);
    const { calls } = await trainee.visitor.ask(routes.listMyCalls, { query });
    expect(calls.slice(0, 2)).toMatchObject([
      { override: 41, counts: true, remarked: server.clock.now },
      { notes: 1, remarked: then },
    ]);
    const note = { params: { attempt: first, note: notes[0]?.id ?? '' } };
    await trainer.visitor.ask(REMARK_ROUTES.removeNote, note);
    expect((await remarked()).map(({ attempt }) => attempt)).toEqual([second]);
    expect(await administrator.ask(routes.listMyRemarked, {})).toEqual({ calls: [] });
    expect(await administrator.ask(routes.listMyCalls, { query })).toEqual({ calls: [], before: null });
  });

  it('come with what each says about the skills, as the record has them together', async () => {
    const { trainee, asked } = await askedWorld(engine);
    const { calls } = await trainee.visitor.ask(routes.readMyProgress, { query });
    const keys = new Set(calls.map(({ key }) => key));
    expect(keys).toEqual(new Set(['played-0', 'played-1', 'played-2', null]));
    expect(calls.slice(3).map(({ attempt }) => attempt)).toEqual(asked);
    const record = await trainee.visitor.ask(routes.readRecord, { params: { person: trainee.id }, query });
    const here = calls.map(({ scenario, finished, result, marks }, number) => ({
      number,
      scenario,
      marks,
      endedAt: finished,
      total: result.total * 10,
      branch: false,
    }));
    expect(makeProfile(here).bars).toEqual(record.bars);
  });
});
