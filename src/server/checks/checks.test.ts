import { describe, expect, it } from 'vitest';
import { FEWEST_QUESTIONS } from '../../course/team-check.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { CHECK_ROUTES as routes } from '../../protocol/check.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { EXPERT_ROUTES } from '../../protocol/expert.ts';
import { LEAFLET } from '../attempts/test-attempts.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { publish } from '../library/versions.ts';
import { cohortIn, type Somebody, somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';
import { answersOf, checkOf } from './test-checks.ts';

interface Seen {
  readonly server: TestServer;
  readonly administrator: Visitor;
  readonly cohort: string;
  readonly version: string;
  readonly trainer: Somebody;
  readonly one: Somebody;
  readonly other: Somebody;
  readonly check: string;
}

/** A team of two, and a check that nobody has answered yet. */
async function teamOfTwo(engine: Engine): Promise<Seen> {
  const server = await testServer(engine);
  const administrator = await administratorOf(server);
  const cohort = await cohortIn(server);
  const words = {
    en: { title: 'Leaflet', 'customer.name': 'Robin', 'lines.opening': 'Hello?', concern: 'x' },
  };
  const edition = { organisationId: null, scenario: LEAFLET, words };
  const version = await publish(server.database, edition, server.clock.now);
  const trainer = await somebody(server, 'trainer', [cohort]);
  const [one, other] = [
    await somebody(server, 'trainee', [cohort]),
    await somebody(server, 'trainee', [cohort]),
  ];
  const { id } = await trainer.visitor.ask(routes.makeCheck, {
    params: { cohort },
    body: await checkOf(version),
  });
  return { server, administrator, cohort, version, trainer, one, other, check: id };
}

const query = { locale: 'en' };
const give = ({ check }: Seen, { visitor }: Somebody, place: number, choice: string) =>
  visitor.try(routes.answerQuestion, { params: { check, place }, query, body: { choice } });

/** Answers everything, so many of it badly, those at the end. */
async function answerAll(seen: Seen, who: Somebody, badly = 0): Promise<void> {
  for (const [place, { good, bad }] of (await answersOf()).entries()) {
    const isBad = place >= FEWEST_QUESTIONS - badly;
    expect(await give(seen, who, place, isBad ? bad : good)).toMatchObject({ status: 200 });
  }
}

const reportOf = ({ trainer, check }: Seen) => trainer.visitor.ask(routes.readCheck, { params: { check } });
const listOf = async ({ trainer, cohort }: Seen) =>
  (await trainer.visitor.ask(routes.listChecks, { params: { cohort } })).checks;

describe.each(ENGINES)('a team check on %s', (engine) => {
  it('asks everybody the same in the same order, and tells no verdict before the last answer', async () => {
    const seen = await teamOfTwo(engine);
    const read = ({ visitor }: Somebody) =>
      visitor.ask(routes.readMyCheck, { params: { check: seen.check }, query });
    expect(await read(seen.one)).toEqual(await read(seen.other));
    const answers = await answersOf();
    for (const [place, { good }] of answers.entries()) {
      const mine = await read(seen.one);
      expect(mine).toMatchObject({
        answered: place,
        questions: answers.length,
        standing: 'to-do',
        result: null,
      });
      expect(JSON.stringify(mine)).not.toMatch(/verdict|blunder|"best"|acts/);
      expect(mine.next?.replies.map(({ id }) => id)).toContain(good);
      await give(seen, seen.one, place, good);
    }
    const done = await read(seen.one);
    expect(done).toMatchObject({ next: null, standing: 'passed' });
    expect(done.result?.map(({ choice }) => choice)).toEqual(answers.map(({ good }) => good));
    expect(done.result?.[0]?.replies.some(({ verdict }) => verdict === 'inaccuracy')).toBe(true);
  });

  it('shows the words of what is asked, and none of what the talk comes to later', async () => {
    const seen = await teamOfTwo(engine);
    const { words } = await seen.one.visitor.ask(routes.readMyCheck, {
      params: { check: seen.check },
      query,
    });
    expect(words).toEqual([
      {
        version: seen.version,
        words: { title: 'Leaflet', 'customer.name': 'Robin', 'lines.opening': 'Hello?' },
      },
    ]);
  });

  it('is answered once: the same again is the same, another answer is refused, and so is what was not asked', async () => {
    const seen = await teamOfTwo(engine);
    const [first, second] = await answersOf();
    if (!first || !second) throw new Error('there are questions');
    expect(await give(seen, seen.one, 1, second.good)).toMatchObject({ problem: { code: 'input-refused' } });
    expect(await give(seen, seen.one, 0, 'no-such-reply')).toMatchObject({
      problem: { code: 'input-refused' },
    });
    const raced = await Promise.all([
      give(seen, seen.one, 0, first.good),
      give(seen, seen.one, 0, first.bad),
      give(seen, seen.one, 0, first.good),
    ]);
    const stands = await seen.server.database.selectFrom('teamCheckAnswer').selectAll().execute();
    expect(stands).toHaveLength(1);
    for (const [place, answered] of raced.entries()) {
      const same = stands[0]?.choice === (place === 1 ? first.bad : first.good);
      expect('problem' in answered ? answered.problem.code : 'taken').toBe(
        same ? 'taken' : 'already-answered',
      );
    }
  });

  it('makes the team level once everybody who belongs to it has passed', async () => {
    const seen = await teamOfTwo(engine);
    await answerAll(seen, seen.one);
    expect(await listOf(seen)).toMatchObject([{ level: false, people: 2, passed: 1 }]);
    await answerAll(seen, seen.other, 1);
    expect(await listOf(seen)).toMatchObject([{ level: true, people: 2, passed: 2 }]);
    // Whoever comes into it has passed nothing yet; whoever leaves it does not count.
    const newcomer = await somebody(seen.server, 'trainee', [seen.cohort]);
    expect(await listOf(seen)).toMatchObject([{ level: false, people: 3 }]);
    const params = { cohort: seen.cohort, person: newcomer.id };
    await seen.trainer.visitor.ask(COHORT_ROUTES.removeMember, { params });
    expect((await reportOf(seen)).level).toBe(true);
  });

  it('says by question where the team is not level, and of nobody how many they had', async () => {
    const seen = await teamOfTwo(engine);
    await answerAll(seen, seen.one);
    await answerAll(seen, seen.other, 2);
    const report = await reportOf(seen);
    expect(report.level).toBe(false);
    expect(report.questions.map(({ level }) => level)).toEqual([true, true, true, false, false]);
    const answers = await answersOf();
    expect(report.questions[4]?.chosen).toMatchObject({
      [answers[4]?.good ?? '']: 1,
      [answers[4]?.bad ?? '']: 1,
    });
    const standings = new Map(report.people.map(({ person, standing }) => [person, standing]));
    expect(standings.get(seen.one.id)).toBe('passed');
    expect(standings.get(seen.other.id)).toBe('not-passed');
    for (const person of report.people)
      expect(Object.keys(person).toSorted()).toEqual(['displayName', 'person', 'standing']);
  });

  it('sets the experts’ key beside the verdicts, once it is handed in', async () => {
    const seen = await teamOfTwo(engine);
    const params = { version: seen.version };
    const line = LEAFLET.opening;
    const [first] = await answersOf();
    const choice = first?.good ?? '';
    const expert = await somebody(seen.server, 'trainer');
    await expert.visitor.ask(EXPERT_ROUTES.answerLine, {
      params: { ...params, line },
      body: { choice, reason: 'It hears them out.' },
    });
    expect((await reportOf(seen)).questions[0]?.experts).toEqual({});
    await expert.visitor.ask(EXPERT_ROUTES.handInKey, { params });
    expect((await reportOf(seen)).questions[0]?.experts).toEqual({ [choice]: 1 });
    await answerAll(seen, seen.one);
    const mine = await seen.one.visitor.ask(routes.readMyCheck, { params: { check: seen.check }, query });
    expect(mine.result?.[0]?.experts).toEqual({ [choice]: 1 });
  });

  it('is not asked while its group is in the archive; what was answered stays, and the rest comes back', async () => {
    const seen = await teamOfTwo(engine);
    await answerAll(seen, seen.one);
    const [first] = await answersOf();
    await give(seen, seen.other, 0, first?.good ?? '');
    const put = (archived: boolean) =>
      seen.trainer.visitor.ask(COHORT_ROUTES.changeCohort, {
        params: { cohort: seen.cohort },
        body: { archived },
      });
    const listed = async ({ visitor }: Somebody) => (await visitor.ask(routes.listMyChecks, {})).checks;
    await put(true);
    expect(await listed(seen.one)).toMatchObject([{ id: seen.check, standing: 'passed' }]);
    expect(await listed(seen.other)).toEqual([]);
    await put(false);
    expect(await listed(seen.other)).toMatchObject([{ id: seen.check, standing: 'to-do', answered: 1 }]);
  });

  it('is taken back and given out again, and the log tells of it', async () => {
    const seen = await teamOfTwo(engine);
    const params = { check: seen.check };
    const mine = async () => (await seen.one.visitor.ask(routes.listMyChecks, {})).checks;
    const last = async () => (await seen.administrator.ask(CARE_ROUTES.readAudit, {})).entries[0];
    expect(await last()).toMatchObject({
      action: 'assign',
      object: seen.cohort,
      change: { check: seen.check },
    });
    expect(await mine()).toMatchObject([{ id: seen.check, standing: 'to-do', answered: 0 }]);
    await seen.trainer.visitor.ask(routes.withdrawCheck, { params, body: { withdrawn: true } });
    expect(await last()).toMatchObject({
      action: 'run-check',
      object: seen.check,
      change: { withdrawn: true },
    });
    expect(await mine()).toEqual([]);
    expect(await seen.one.visitor.refused(routes.readMyCheck, { params, query })).toBe('not-found');
    const [first] = await answersOf();
    expect(await give(seen, seen.one, 0, first?.good ?? '')).toMatchObject({
      problem: { code: 'not-found' },
    });
    await seen.trainer.visitor.ask(routes.withdrawCheck, { params, body: { withdrawn: false } });
    expect(await mine()).toHaveLength(1);
  });

  it('is refused with every fault, and none is made', async () => {
    const seen = await teamOfTwo(engine);
    const { questions } = await checkOf(seen.version);
    const [first] = questions;
    if (!first) throw new Error('there are questions');
    const wrong = [first, first, { ...first, line: 'no-such-line' }, ...questions.slice(3)];
    const asked = { params: { cohort: seen.cohort }, body: { title: 'Wrong', needed: 9, questions: wrong } };
    const refused = await seen.trainer.visitor.try(routes.makeCheck, asked);
    expect(refused).toMatchObject({
      problem: {
        code: 'check-refused',
        faults: [
          { path: 'questions.2', code: 'not-there' },
          { path: 'questions.1', code: 'twice' },
          { path: 'needed', code: 'too-many' },
        ],
      },
    });
    const few = { ...asked, body: { ...asked.body, needed: 1, questions: questions.slice(1) } };
    expect(await seen.trainer.visitor.refused(routes.makeCheck, few)).toBe('bad-request');
    expect(await listOf(seen)).toHaveLength(1);
  });

  it('leaves the answers of whoever is erased with nobody’s name, and the team without them', async () => {
    const seen = await teamOfTwo(engine);
    await answerAll(seen, seen.one);
    await answerAll(seen, seen.other, 3);
    await seen.administrator.ask(CARE_ROUTES.erasePerson, { params: { person: seen.other.id } });
    const report = await reportOf(seen);
    expect(report).toMatchObject({ level: true, people: [{ person: seen.one.id, standing: 'passed' }] });
    expect(report.questions.every(({ answered }) => answered === 1)).toBe(true);
    const rows = await seen.server.database.selectFrom('teamCheckAnswer').selectAll().execute();
    expect(rows).toHaveLength(2 * FEWEST_QUESTIONS);
    expect(JSON.stringify(rows)).not.toContain(seen.other.id);
  });
});
