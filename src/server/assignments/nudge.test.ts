import { describe, expect, it } from 'vitest';
import { DAY } from '../../course/day.ts';
import { ASSIGNMENT_ROUTES as routes } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { NUDGE_ROUTES } from '../../protocol/nudge.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { cohortIn, type Somebody, somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';

interface Desk {
  readonly server: TestServer;
  readonly administrator: Visitor;
  readonly cohort: string;
  readonly trainer: Visitor;
  readonly lou: Somebody;
  readonly kim: Somebody;
  readonly version: string;
  readonly assignment: string;
}

async function desk(engine: Engine): Promise<Desk> {
  const server = await testServer(engine);
  const administrator = await administratorOf(server);
  await registerRules(server.database, server.clock.now);
  const cohort = await cohortIn(server);
  const { visitor: trainer } = await somebody(server, 'trainer', [cohort]);
  const lou = await somebody(server, 'trainee', [cohort]);
  const kim = await somebody(server, 'trainee', [cohort]);
  const edition = { organisationId: null, scenario: LEAFLET, words: {} };
  const version = await publish(server.database, edition, server.clock.now);
  const there = { server, administrator, cohort, trainer, lou, kim, version };
  return { ...there, assignment: await assigned(there, '2026-11-23T09:00') };
}

async function assigned(
  { trainer, cohort, version }: Omit<Desk, 'assignment'>,
  opens: string,
): Promise<string> {
  const terms = { passMark: 1, attempts: null, counts: 'best', mode: 'exam', locale: null } as const;
  const rest = { helps: null, mask: null, late: 'accepted', mastery: 'once', refreshes: [] } as const;
  const { id } = await trainer.ask(routes.assign, {
    params: { cohort },
    body: {
      title: 'First week',
      versions: [version],
      people: null,
      opens,
      due: '2026-11-27T17:00',
      terms: { ...terms, ...rest, refreshes: [] },
    },
  });
  return id;
}

const remind = ({ trainer, cohort }: Desk, people: readonly Somebody[], assignment: string | null = null) =>
  trainer.ask(NUDGE_ROUTES.nudge, {
    params: { cohort },
    body: { people: people.map(({ id }) => id), assignment },
  });

const nudgedOf = async ({ visitor }: Somebody) => {
  const { assignments } = await visitor.ask(routes.listMyAssignments, {});
  return assignments.map(({ nudged }) => nudged);
};

const seen = ({ assignment }: Desk, { visitor }: Somebody) =>
  visitor.ask(NUDGE_ROUTES.seeNudges, { body: { assignments: [assignment] } });

async function play({ version, assignment }: Desk, { visitor }: Somebody): Promise<void> {
  const body = { key: 'nudged-call', version, assignment, mode: 'exam', locale: 'en' } as const;
  const { attempt } = await visitor.ask(ATTEMPT_ROUTES.openAttempt, { body });
  for (const [index, input] of written(callOf(LEAFLET, [0, 1, 2])).entries()) {
    const step = { seq: index + 1, input, locale: 'en' };
    await visitor.ask(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body: step });
  }
}

describe.each(ENGINES)('a word from the trainer, on %s', (engine) => {
  it('is there for whom it is meant, and nobody else', async () => {
    const at = await desk(engine);
    expect(await remind(at, [at.lou])).toMatchObject({ reminded: 1, spared: 0 });
    expect(await nudgedOf(at.lou)).toEqual([at.server.clock.now]);
    expect(await nudgedOf(at.kim)).toEqual([null]);
  });

  it('comes once a day in the cohort’s own days, however often and at once it is sent', async () => {
    const at = await desk(engine);
    const sent = await Promise.all(Array.from({ length: 5 }, () => remind(at, [at.lou, at.kim])));
    expect(sent.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(2);
    // 23 November, 23:30 in Riga.
    at.server.clock.now = Date.UTC(2026, 10, 23, 21, 30);
    expect(await remind(at, [at.lou])).toMatchObject({ reminded: 0, spared: 1 });
    at.server.clock.now += 60 * 60 * 1000;
    expect(await remind(at, [at.lou])).toMatchObject({ reminded: 1, spared: 0 });
  });

  it('spares those who are done, and is gone as soon as they are', async () => {
    const at = await desk(engine);
    await remind(at, [at.kim]);
    await play(at, at.kim);
    expect(await nudgedOf(at.kim)).toEqual([null]);
    at.server.clock.now += DAY;
    expect(await remind(at, [at.lou, at.kim])).toMatchObject({ reminded: 1, spared: 1 });
  });

  it('is about one assignment where that is meant, and never about what is yet to open', async () => {
    const at = await desk(engine);
    const later = await assigned(at, '2026-11-25T09:00');
    const now = await assigned(at, '2026-11-23T10:00');
    expect(await remind(at, [at.lou], later)).toMatchObject({ reminded: 0 });
    await remind(at, [at.lou], now);
    const { assignments } = await at.lou.visitor.ask(routes.listMyAssignments, {});
    expect(assignments.filter(({ nudged }) => nudged !== null).map(({ id }) => id)).toEqual([now]);
  });

  it('stays a day after it was read, and longer where it was not', async () => {
    const at = await desk(engine);
    await remind(at, [at.lou, at.kim]);
    await seen(at, at.lou);
    expect(await nudgedOf(at.lou)).toHaveLength(1);
    expect((await nudgedOf(at.lou))[0]).not.toBeNull();
    at.server.clock.now += DAY;
    expect(await nudgedOf(at.lou)).toEqual([null]);
    expect((await nudgedOf(at.kim))[0]).not.toBeNull();
  });

  it('can be taken back from those who have not seen it', async () => {
    const at = await desk(engine);
    const { batch } = await remind(at, [at.lou, at.kim]);
    await seen(at, at.kim);
    const taking = { params: { cohort: at.cohort, batch } };
    expect(await at.trainer.ask(NUDGE_ROUTES.takeBackNudges, taking)).toEqual({ taken: 1, seen: 1 });
    expect(await nudgedOf(at.lou)).toEqual([null]);
    expect((await nudgedOf(at.kim))[0]).not.toBeNull();
    expect(await remind(at, [at.lou])).toMatchObject({ reminded: 1 });
  });

  it('cannot be taken back through another cohort, or read by somebody else', async () => {
    const at = await desk(engine);
    const { batch } = await remind(at, [at.lou]);
    const elsewhere = await cohortIn(at.server);
    const taking = { params: { cohort: elsewhere, batch } };
    expect(await at.administrator.ask(NUDGE_ROUTES.takeBackNudges, taking)).toEqual({ taken: 0, seen: 0 });
    await seen(at, at.kim);
    at.server.clock.now += 2 * DAY;
    expect((await nudgedOf(at.lou))[0]).not.toBeNull();
  });

  it('goes with the person, and none is sent in a cohort that is in the archive', async () => {
    const at = await desk(engine);
    await remind(at, [at.lou]);
    await at.administrator.ask(CARE_ROUTES.erasePerson, { params: { person: at.lou.id } });
    expect(await at.server.database.selectFrom('nudge').selectAll().execute()).toEqual([]);
    const params = { cohort: at.cohort };
    await at.trainer.ask(COHORT_ROUTES.changeCohort, { params, body: { archived: true } });
    const body = { people: [at.kim.id], assignment: null };
    expect(await at.trainer.refused(NUDGE_ROUTES.nudge, { params, body })).toBe('cohort-archived');
  });
});

describe.each(ENGINES)('a group that is put into the archive, on %s', (engine) => {
  it('asks nothing any more, keeps what was played, and asks again when it comes out', async () => {
    const at = await desk(engine);
    await remind(at, [at.lou, at.kim]);
    await play(at, at.kim);
    const opening = (key: string) => ({
      body: { key, version: at.version, assignment: at.assignment, mode: 'exam', locale: 'en' } as const,
    });
    const put = (archived: boolean) =>
      at.trainer.ask(COHORT_ROUTES.changeCohort, { params: { cohort: at.cohort }, body: { archived } });
    const mine = async ({ visitor }: Somebody) =>
      (await visitor.ask(routes.listMyAssignments, {})).assignments.map(({ nudged, standings }) => ({
        nudged: nudged !== null,
        ...standings.map(({ open, closed, best }) => ({ open, closed, played: best !== null }))[0],
      }));
    const before = [await mine(at.lou), await mine(at.kim)];
    await put(true);
    const asked = { nudged: false, open: false, closed: 'cohort-archived' };
    expect(await mine(at.lou)).toEqual([{ ...asked, played: false }]);
    expect(await mine(at.kim)).toEqual([{ ...asked, played: true }]);
    expect(await at.lou.visitor.refused(ATTEMPT_ROUTES.openAttempt, opening('while-archived'))).toBe(
      'cohort-archived',
    );
    const { people } = await at.trainer.ask(routes.readProgress, { params: { cohort: at.cohort } });
    expect(people.flatMap(({ standings }) => standings.map((one) => one?.tries))).toEqual(
      expect.arrayContaining([0, 1]),
    );
    await put(false);
    expect([await mine(at.lou), await mine(at.kim)]).toEqual(before);
    await at.lou.visitor.ask(ATTEMPT_ROUTES.openAttempt, opening('after-that'));
  });

  it('lets whoever has begun a call go on with it', async () => {
    const at = await desk(engine);
    const key = 'begun-before';
    const body = { key, version: at.version, assignment: at.assignment, mode: 'exam', locale: 'en' } as const;
    const { attempt } = await at.lou.visitor.ask(ATTEMPT_ROUTES.openAttempt, { body });
    await at.trainer.ask(COHORT_ROUTES.changeCohort, {
      params: { cohort: at.cohort },
      body: { archived: true },
    });
    const again = { body: { ...body, key: 'gone-on-with' } };
    expect((await at.lou.visitor.ask(ATTEMPT_ROUTES.openAttempt, again)).attempt).toBe(attempt);
    await at.lou.visitor.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: 1, input: 'pick-up', locale: 'en' },
    });
  });
});

describe.each(ENGINES)('the list of assignments, on %s', (engine) => {
  it('says for how many each is, and how many have all of it', async () => {
    const at = await desk(engine);
    await play(at, at.kim);
    const { zone, assignments } = await at.trainer.ask(routes.listAssignments, {
      params: { cohort: at.cohort },
    });
    expect(zone).toBe('Europe/Riga');
    expect(assignments).toMatchObject([{ addressees: 2, mastered: 1, withdrawn: false }]);
  });
});
