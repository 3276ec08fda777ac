import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../course/calendar.ts';
import { USUAL_TERMS } from '../../course/terms.ts';
import { HELPS_OF } from '../../engine/vocabulary.ts';
import { ASSIGNMENT_ROUTES as routes } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { REMARK_ROUTES } from '../../protocol/remark.ts';
import { ROSTER_ROUTES } from '../../protocol/roster.ts';
import { callOf, LEAFLET, written } from '../attempts/test-attempts.ts';
import { byOlderEdition } from '../attempts/test-old-rules.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { cohortIn, type Somebody, somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, Visitor } from '../test-server.ts';

const TERMS = { ...USUAL_TERMS, passMark: 1, mode: 'exam' } as const;

interface Desk {
  readonly server: TestServer;
  readonly cohort: string;
  readonly trainer: Visitor;
  readonly trainee: Somebody;
  readonly version: string;
}

async function desk(engine: Engine): Promise<Desk> {
  const server = await testServer(engine);
  await administratorOf(server);
  await registerRules(server.database, server.clock.now);
  const cohort = await cohortIn(server);
  const { visitor: trainer } = await somebody(server, 'trainer', [cohort]);
  const trainee = await somebody(server, 'trainee', [cohort]);
  const edition = { organisationId: null, scenario: LEAFLET, words: {} };
  return {
    server,
    cohort,
    trainer,
    trainee,
    version: await publish(server.database, edition, server.clock.now),
  };
}

type Wanted = Parameters<typeof assignTo>[1];

const assignTo = (
  { trainer, cohort, version }: Desk,
  more: {
    terms?: Partial<typeof TERMS> & object;
    people?: string[];
    due?: string;
    opens?: string;
    goals?: Record<string, string>;
    title?: string;
    key?: string;
  } = {},
) =>
  trainer.try(routes.assign, {
    params: { cohort },
    body: {
      title: more.title ?? 'First week',
      ...(more.key === undefined ? {} : { key: more.key }),
      versions: [version],
      goals: more.goals ?? {},
      people: more.people ?? null,
      opens: more.opens ?? '2026-11-23T09:00',
      due: more.due ?? null,
      terms: { ...TERMS, refreshes: [], ...more.terms },
    },
  });

async function assigned(at: Desk, more: Wanted = {}): Promise<string> {
  const asked = await assignTo(at, more);
  if ('problem' in asked) throw new Error(JSON.stringify(asked.problem));
  return asked.answer.id;
}

const begin = ({ version }: Desk, visitor: Visitor, assignment: string, key: string) =>
  visitor.try(ATTEMPT_ROUTES.openAttempt, {
    body: { key, version, assignment, mode: 'coach', locale: 'en' },
  });

/** Plays a call of the assignment to its end; gives its points. */
async function playThrough(at: Desk, assignment: string, key: string): Promise<number> {
  const opened = await begin(at, at.trainee.visitor, assignment, key);
  if ('problem' in opened) throw new Error(opened.problem.code);
  const { attempt } = opened.answer;
  let total = -1;
  for (const [index, input] of written(callOf(LEAFLET, [0, 1, 2])).entries()) {
    const body = { seq: index + 1, input, locale: 'en' };
    const step = await at.trainee.visitor.ask(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
    total = step.result?.total ?? total;
  }
  return total;
}

const stateFor = async ({ trainee }: Desk) => {
  const { assignments } = await trainee.visitor.ask(routes.listMyAssignments, {});
  return assignments.map(({ standings }) => standings[0]?.state);
};

describe.each(ENGINES)('an assignment on %s', (engine) => {
  it('is there for the cohort, is played on its own terms, and its trainer sees how it went', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { due: '2026-11-30T17:00' });
    expect(await stateFor(at)).toEqual(['to-do']);
    const total = await playThrough(at, id, 'first-call');
    expect(await stateFor(at)).toEqual([total >= TERMS.passMark ? 'mastered' : 'to-do']);
    const attempts = await at.trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
    expect(attempts.attempts[0]).toMatchObject({ mode: 'exam', assignment: id, late: false });
    const progress = await at.trainer.ask(routes.readProgress, { params: { cohort: at.cohort } });
    expect(progress.people).toMatchObject([
      { person: at.trainee.id, standings: [{ best: total, tries: 1, byTrainer: false }] },
    ]);
    const params = { attempt: attempts.attempts[0]?.id ?? '' };
    await at.trainer.ask(REMARK_ROUTES.setOverride, {
      params,
      body: { total: 100, reason: 'A typing error' },
    });
    const after = await at.trainer.ask(routes.readProgress, { params: { cohort: at.cohort } });
    expect(after.people).toMatchObject([{ standings: [{ result: 100, byTrainer: true }] }]);
    expect(progress.assignments[0]?.window.due).toBe(instantOf('2026-11-30T17:00', 'Europe/Riga'));
  });

  it('gives back an attempt that was begun before the program was renewed, and counts nothing of it', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { terms: { attempts: 1 } as never });
    const { visitor } = at.trainee;
    const opened = await begin(at, visitor, id, 'the-only-call');
    if ('problem' in opened) throw new Error(opened.problem.code);
    const params = { attempt: opened.answer.attempt };
    const body = { seq: 1, input: 'pick-up', locale: 'en' };
    await visitor.ask(ATTEMPT_ROUTES.sendInput, { params, body });
    expect(await stateFor(at)).toEqual(['under-way']);
    await byOlderEdition(at.server.database, params.attempt);
    const read = { params, query: { locale: 'en' } };
    expect(await visitor.refused(ATTEMPT_ROUTES.readAttempt, read)).toBe('attempt-overtaken');
    expect(await visitor.refused(ATTEMPT_ROUTES.readAttempt, read)).toBe('attempt-overtaken');
    const next = { params, body: { ...body, seq: 2, input: 'listen' } };
    expect(await visitor.refused(ATTEMPT_ROUTES.sendInput, next)).toBe('attempt-overtaken');
    expect(await stateFor(at)).toEqual(['to-do']);
    const anew = await begin(at, visitor, id, 'the-only-call');
    expect('answer' in anew && anew.answer).toMatchObject({ seq: 0, result: null });
  });

  it('begins anew where what is under way was begun before the program was renewed', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { terms: { attempts: 1 } as never });
    const { visitor } = at.trainee;
    const opened = await begin(at, visitor, id, 'the-only-call');
    if ('problem' in opened) throw new Error(opened.problem.code);
    await byOlderEdition(at.server.database, opened.answer.attempt);
    for (const key of ['the-only-call', 'another-press']) {
      const anew = await begin(at, visitor, id, key);
      expect('answer' in anew && anew.answer.attempt).not.toBe(opened.answer.attempt);
      expect('answer' in anew).toBe(true);
    }
    const { attempts } = await visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
    expect(attempts.map(({ state }) => state).sort()).toEqual(['abandoned', 'open']);
  });

  it('is given out once where its trainer has heard no answer and asks again, and anew where something has changed', async () => {
    const at = await desk(engine);
    const key = 'a-key-that-one-page-has-made';
    const first = await Promise.all([assigned(at, { key }), assigned(at, { key })]);
    const again = await assigned(at, { key });
    expect(new Set([...first, again]).size).toBe(1);
    expect(await assigned(at, { key, title: 'Second week' })).not.toBe(again);
    const { assignments } = await at.trainer.ask(routes.listAssignments, { params: { cohort: at.cohort } });
    expect(assignments.map(({ title }) => title).toSorted()).toEqual(['First week', 'Second week']);
  });

  it('is played in the language and with the words its trainer has settled, and whoever plays is told so', async () => {
    const at = await desk(engine);
    const words = { en: { title: 'Of one’s own' }, lv: { title: 'Sava' } };
    const organisationId = await at.server.database
      .selectFrom('organisation')
      .select('id')
      .executeTakeFirst();
    const own = { organisationId: organisationId?.id ?? '', scenario: LEAFLET, words };
    const version = await publish(at.server.database, own, at.server.clock.now);
    const settled = { ...at, version };
    const id = await assigned(settled, { terms: { locale: 'lv' as never, mask: 'bleeped' as never } });
    const { assignments } = await at.trainee.visitor.ask(routes.listMyAssignments, {});
    expect(assignments[0]?.items).toMatchObject([{ version, titles: { en: 'Of one’s own', lv: 'Sava' } }]);
    const opened = await begin(settled, at.trainee.visitor, id, 'in-latvian');
    const bound = {
      title: 'First week',
      mode: 'exam',
      helps: null,
      goal: null,
      locale: 'lv',
      mask: 'bleeped',
      passMark: 1,
    };
    expect(opened).toMatchObject({ answer: { bound, words: { title: 'Sava' } } });
    await playThrough(settled, id, 'in-latvian');
    const { attempts } = await at.trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
    const sent = { params: { attempt: attempts[0]?.id ?? '' }, query: { locale: 'en' } };
    const mine = await at.trainee.visitor.ask(ATTEMPT_ROUTES.readReplay, sent);
    expect(mine).toMatchObject({ bound, words: { title: 'Sava' } });
    const trainers = await at.trainer.ask(ATTEMPT_ROUTES.readReplay, sent);
    expect(trainers).toMatchObject({ bound: null, words: { title: 'Of one’s own' } });
  });

  it('shows the helps that its trainer has settled, whatever the mode, and keeps with the call which they were', async () => {
    const at = await desk(engine);
    const hidden = await assigned(at, { terms: { mode: 'coach' as never, helps: [] as never } });
    const shown = await assigned(at, { terms: { helps: ['steps'] as never } });
    const seen = async (assignment: string, key: string) => {
      const opened = await begin(at, at.trainee.visitor, assignment, key);
      if ('problem' in opened) throw new Error(opened.problem.code);
      const { attempt, bound } = opened.answer;
      const sent = { params: { attempt }, body: { seq: 1, input: 'pick-up', locale: 'en' } };
      const { view } = await at.trainee.visitor.ask(ATTEMPT_ROUTES.sendInput, sent);
      const { steps, coach, meters, helps } = view;
      return { bound: bound?.helps, steps: steps !== null, coach, trust: meters.trust !== null, helps };
    };
    expect(await seen(hidden, 'all-hidden')).toEqual({
      bound: [],
      steps: false,
      coach: null,
      trust: false,
      helps: [],
    });
    expect(await seen(shown, 'steps-shown')).toMatchObject({ steps: true, coach: null, trust: false });
    const rows = await at.server.database.selectFrom('attempt').select('helps').orderBy('helps').execute();
    expect(rows).toEqual([{ helps: '["steps"]' }, { helps: '[]' }]);
  });

  it('shows what its mode has where it was given out before helps could be settled', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { terms: { mode: 'coach' as never } });
    const { helps: _, ...old } = { ...TERMS, mode: 'coach', refreshes: [] };
    await at.server.database
      .updateTable('assignment')
      .set({ terms: JSON.stringify(old) })
      .execute();
    const opened = await begin(at, at.trainee.visitor, id, 'old-terms');
    expect(opened).toMatchObject({ answer: { bound: { helps: null }, view: { helps: HELPS_OF.coach } } });
    const { assignments } = await at.trainer.ask(routes.listAssignments, { params: { cohort: at.cohort } });
    expect(assignments).toMatchObject([{ terms: { mode: 'coach', helps: null } }]);
  });

  it('is played with the goal its trainer has set, which nobody sets otherwise', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { goals: { [at.version]: 'keep' } });
    const opened = await begin(at, at.trainee.visitor, id, 'with-a-goal');
    if ('problem' in opened) throw new Error(opened.problem.code);
    const { attempt, seq } = opened.answer;
    expect(opened.answer).toMatchObject({ seq: 1, bound: { goal: 'keep' }, view: { goal: 'keep' } });
    const send = (input: string) =>
      at.trainee.visitor.try(ATTEMPT_ROUTES.sendInput, {
        params: { attempt },
        body: { seq: seq + 1, input, locale: 'en' },
      });
    expect(await send('goal quick')).toMatchObject({
      problem: { code: 'input-refused', detail: 'goal-settled' },
    });
    expect(await send('pick-up')).toMatchObject({ answer: { view: { goal: 'keep', phase: 'live' } } });
    const again = await begin(at, at.trainee.visitor, id, 'with-a-goal');
    expect(again).toMatchObject({ answer: { attempt, seq: 2 } });
  });

  it('sets no goal that the scenario does not have, or that misses the customer', async () => {
    const at = await desk(engine);
    const path = `goals.${at.version}`;
    for (const goal of ['quick', 'nothing-of-the-kind'])
      expect(await assignTo(at, { goals: { [at.version]: goal } })).toMatchObject({
        problem: { code: 'assignment-refused', faults: [{ path, code: 'not-there' }] },
      });
    const other = randomUUID();
    expect(await assignTo(at, { goals: { [other]: 'keep' } })).toMatchObject({
      problem: { faults: [{ path: `goals.${other}` }] },
    });
  });

  it('says from when on the second pass counts, and why nothing can be played', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { terms: { mastery: 'two-days' as never, attempts: 2 as never } });
    const first = async () => {
      const { assignments } = await at.trainee.visitor.ask(routes.listMyAssignments, {});
      return assignments[0]?.standings[0];
    };
    expect(await first()).toMatchObject({ closed: null, countsFrom: null, refresh: null });
    const total = await playThrough(at, id, 'first-call');
    expect(total).toBeGreaterThanOrEqual(TERMS.passMark);
    expect((await first())?.countsFrom).toBe(instantOf('2026-11-24T00:00', 'Europe/Riga'));
    await playThrough(at, id, 'second-call');
    expect(await first()).toMatchObject({ state: 'used-up', closed: 'attempts-used-up' });
  });

  it('goes on with an edition that was retired, which nobody begins any more without it', async () => {
    const at = await desk(engine);
    const id = await assigned(at);
    const alone = (key: string) =>
      at.trainee.visitor.try(ATTEMPT_ROUTES.openAttempt, {
        body: { key, version: at.version, assignment: null, mode: 'practice', locale: 'en' },
      });
    expect(await alone('before-that')).toMatchObject({ status: 200 });
    await at.server.database.updateTable('scenarioVersion').set({ retiredMs: at.server.clock.now }).execute();
    expect(await alone('after-that')).toMatchObject({ status: 410, problem: { code: 'gone' } });
    expect(await alone('before-that')).toMatchObject({ status: 200 });
    expect(await begin(at, at.trainee.visitor, id, 'as-assigned')).toMatchObject({ status: 200 });
  });

  it('is the only way for trainees into an edition of the house’s own, which its trainers try as they like', async () => {
    const at = await desk(engine);
    const { id: organisationId } = await at.server.database
      .selectFrom('organisation')
      .select('id')
      .executeTakeFirstOrThrow();
    const edition = { organisationId, scenario: LEAFLET, words: {} };
    const own = { ...at, version: await publish(at.server.database, edition, at.server.clock.now) };
    const alone = (visitor: Visitor) =>
      visitor.try(ATTEMPT_ROUTES.openAttempt, {
        body: { key: 'on-my-own', version: own.version, assignment: null, mode: 'exam', locale: 'en' },
      });
    const refused = { status: 403, problem: { code: 'not-assigned' } };
    expect(await alone(at.trainee.visitor)).toMatchObject(refused);
    const id = await assigned(own);
    expect(await begin(own, at.trainee.visitor, id, 'as-assigned')).toMatchObject({ status: 200 });
    expect(await alone(at.trainee.visitor)).toMatchObject(refused);
    expect(await alone(at.trainer)).toMatchObject({ status: 200 });
  });

  it('is counted in how its group stands: under way, overdue, done, and who has never come in', async () => {
    const at = await desk(engine);
    const params = { cohort: at.cohort };
    const csv = 'name,login\nNia,nia@example.org\nUma,\n';
    await at.trainer.ask(ROSTER_ROUTES.importRoster, { params, body: { csv } });
    const stands = () => at.trainer.ask(COHORT_ROUTES.readStanding, { params });
    const none = { overdue: 0, underWay: 0, done: 0, notCome: 2 };
    expect(await stands()).toEqual(none);
    const id = await assigned(at, { due: '2026-11-24T10:00', people: [at.trainee.id] });
    expect(await stands()).toEqual(none);
    await begin(at, at.trainee.visitor, id, 'the-only-one');
    expect(await stands()).toEqual({ ...none, underWay: 1 });
    at.server.clock.now = (instantOf('2026-11-24T10:00', 'Europe/Riga') ?? 0) + 1;
    expect(await stands()).toEqual({ ...none, overdue: 1 });
    await playThrough(at, id, 'the-only-one');
    expect(await stands()).toEqual({ ...none, done: 1 });
    const { people } = await at.trainer.ask(COHORT_ROUTES.listMembers, { params, query: {} });
    const come = people.map(({ displayName, cameIn }) => [displayName.slice(0, 3), cameIn]);
    expect(Object.fromEntries(come)).toEqual({ Nia: false, Uma: false, tra: true });
    const nia = people.find(({ displayName }) => displayName === 'Nia')?.id ?? '';
    await Visitor.as(at.server, nia);
    expect(await stands()).toEqual({ ...none, done: 1, notCome: 1 });
  });

  it('for some people is not there for the others', async () => {
    const at = await desk(engine);
    const other = await somebody(at.server, 'trainee', [at.cohort]);
    const id = await assigned(at, { people: [at.trainee.id] });
    const { assignments } = await other.visitor.ask(routes.listMyAssignments, {});
    expect(assignments).toEqual([]);
    const refused = await begin(at, other.visitor, id, 'not-for-me');
    expect('problem' in refused && refused.problem.code).toBe('not-found');
    const { people } = await at.trainer.ask(routes.readProgress, { params: { cohort: at.cohort } });
    expect(people.filter(({ standings }) => standings[0] === null).map(({ person }) => person)).toEqual([
      other.id,
    ]);
  });

  it('gives the call that is under way again, and never a second one beside it, however many are asked for at once', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { terms: { attempts: 2 as never } });
    const askTen = async (name: string) => {
      const keys = Array.from({ length: 10 }, (_, number) => `${name}-call-${number}`);
      const asked = await Promise.all(keys.map((key) => begin(at, at.trainee.visitor, id, key)));
      return new Set(asked.map((one) => ('problem' in one ? one.problem.code : one.answer.attempt)));
    };
    const first = await askTen('first');
    expect(first.size).toBe(1);
    await playThrough(at, id, 'on-with-the-first');
    const second = await askTen('second');
    expect(second.size).toBe(1);
    expect(second).not.toEqual(first);
    await playThrough(at, id, 'on-with-the-second');
    expect(await askTen('third')).toEqual(new Set(['attempts-used-up']));
    const attempts = await at.server.database.selectFrom('attempt').select('ordinal').execute();
    expect(attempts.map(({ ordinal }) => ordinal).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([1, 2]);
  });

  it('is gone on with by another page too, and when it is past due; calls of one’s own are no part of it', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { due: '2026-11-24T10:00', terms: { late: 'refused' as never } });
    const opened = await begin(at, at.trainee.visitor, id, 'long-ago');
    const alone = (key: string) =>
      at.trainee.visitor.try(ATTEMPT_ROUTES.openAttempt, {
        body: { key, version: at.version, assignment: null, mode: 'practice', locale: 'en' },
      });
    const own = await Promise.all([alone('on-my-own-1'), alone('on-my-own-2')]);
    at.server.clock.now = (instantOf('2026-11-24T10:00', 'Europe/Riga') ?? 0) + 1;
    const again = await begin(at, at.trainee.visitor, id, 'another-page');
    const ids = [opened, ...own].map((one) => ('answer' in one ? one.answer.attempt : ''));
    expect(again).toMatchObject({ answer: { attempt: ids[0] } });
    expect(new Set(ids).size).toBe(3);
  });

  it('is open from its time to its due time, by the server’s clock', async () => {
    const at = await desk(engine);
    const opens = instantOf('2026-11-24T09:00', 'Europe/Riga') ?? 0;
    const id = await assigned(at, {
      opens: '2026-11-24T09:00',
      due: '2026-11-24T10:00',
      terms: { late: 'refused' as never },
    });
    const other = await somebody(at.server, 'trainee', [at.cohort]);
    const code = async (now: number, key: string, { visitor } = at.trainee) => {
      at.server.clock.now = now;
      const asked = await begin(at, visitor, id, key);
      return 'problem' in asked ? asked.problem.code : 'taken';
    };
    expect(await code(opens - 1, 'too-early-1')).toBe('not-open-yet');
    expect(await code(opens, 'in-time-12')).toBe('taken');
    expect(await code(opens + 3_600_001, 'too-late-1', other)).toBe('past-due');
    expect(await code(opens + 3_600_001, 'in-time-12')).toBe('taken');
  });

  it('marks what is finished after it was due, for good', async () => {
    const at = await desk(engine);
    const id = await assigned(at, { due: '2026-11-23T12:00' });
    at.server.clock.now = (instantOf('2026-11-23T12:00', 'Europe/Riga') ?? 0) + 1;
    await playThrough(at, id, 'a-late-call');
    const params = { assignment: id };
    await at.trainer.ask(routes.changeAssignment, { params, body: { due: '2026-12-24T12:00' } });
    const { attempts } = await at.trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
    expect(attempts[0]?.late).toBe(true);
  });

  it('does not mark what was asked for again long after the due time, nor keeps anybody from it', async () => {
    const at = await desk(engine);
    const terms = { refreshes: [1], passMark: 0, late: 'refused' } as never;
    const id = await assigned(at, { due: '2026-11-24T12:00', terms });
    await playThrough(at, id, 'the-first-time');
    at.server.clock.now = instantOf('2026-12-31T12:00', 'Europe/Riga') ?? 0;
    const stateOfIt = async () => {
      const mine = await at.trainee.visitor.ask(routes.listMyAssignments, {});
      return mine.assignments[0]?.standings[0]?.state;
    };
    expect(await stateOfIt()).toBe('refresh-due');
    await playThrough(at, id, 'a-month-later');
    expect(await stateOfIt()).toBe('mastered');
    const { attempts } = await at.trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
    expect(attempts.map(({ late }) => late)).toEqual([false, false]);
  });

  it('is refused whole, with the place of every fault', async () => {
    const at = await desk(engine);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const refused = await assignTo(at, {
      opens: '2026-02-30T09:00',
      due: '2026-11-23T08:00',
      people: [nobody],
    });
    expect('problem' in refused && refused.problem.faults).toEqual([
      { path: 'opens', code: 'no-time' },
      { path: 'people.0', code: 'not-there' },
    ]);
    const { assignments } = await at.trainer.ask(routes.listAssignments, { params: { cohort: at.cohort } });
    expect(assignments).toEqual([]);
  });

  it('that is withdrawn is gone for its people and comes back with all its results', async () => {
    const at = await desk(engine);
    const id = await assigned(at);
    await playThrough(at, id, 'before-that');
    const params = { assignment: id };
    await at.trainer.ask(routes.withdrawAssignment, { params, body: { withdrawn: true } });
    expect(await stateFor(at)).toEqual([]);
    await at.trainer.ask(routes.withdrawAssignment, { params, body: { withdrawn: false } });
    expect(await stateFor(at)).toHaveLength(1);
    const { people } = await at.trainer.ask(routes.readProgress, { params: { cohort: at.cohort } });
    expect(people[0]?.standings[0]?.tries).toBe(1);
  });
});
