import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { type RosterOutcome, ROSTER_ROUTES as routes } from '../../protocol/roster.ts';
import { ENGINES } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { addPerson, addTrainee, testWorld, type World } from '../test-world.ts';

async function countOf({ database }: World): Promise<readonly number[]> {
  const tables = ['person', 'learner', 'cohortMember'] as const;
  const counts = tables.map((table) =>
    database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  );
  return (await Promise.all(counts)).map(({ count }) => count);
}

const deeds = ({ entries }: RosterOutcome): string[] =>
  entries.map(({ line, displayName, part, deed }) => `${line} ${deed} ${displayName} ${part}`);

/** Without the ids of people who are yet to be made. */
const withoutPeople = ({ entries, ...rest }: RosterOutcome) => ({
  ...rest,
  entries: entries.map((entry) => ({ ...entry, person: null })),
});

describe.each(ENGINES)('the import of a roster on %s', (engine) => {
  it('does what its preview has said, and nothing when it is done again', async () => {
    const world = await testWorld(engine);
    await world.database
      .updateTable('person')
      .set({ login: 'tilda' })
      .where('id', '=', world.otherTrainer)
      .execute();
    const trainer = await Visitor.as(world, world.trainer);
    const csv =
      '\uFEFFname;login;part;note\r\n"Kalniņa, Nia";nia@example.org;;x\r\nAnna;;;\r\nTilda T.;Tilda;trainer;\r\n';
    const sent = { params: { cohort: world.cohort }, body: { csv } };
    const before = await countOf(world);
    const preview = await trainer.ask(routes.previewRoster, sent);
    expect(deeds(preview)).toEqual([
      '2 make Kalniņa, Nia trainee',
      '3 keep Anna trainee',
      '4 add Tilda trainer',
    ]);
    expect(preview).toMatchObject({ ignored: ['note'], faults: [] });
    expect(await countOf(world)).toEqual(before);
    const done = await trainer.ask(routes.importRoster, sent);
    expect(withoutPeople(done)).toEqual(withoutPeople(preview));
    expect(await countOf(world)).toEqual([before[0]! + 1, before[1]! + 1, before[2]! + 2]);
    const again = await trainer.ask(routes.importRoster, sent);
    expect(again.entries.map(({ deed }) => deed)).toEqual(['keep', 'keep', 'keep']);
    const made = done.entries[0]!.person!;
    const sentFor = { params: { person: made }, query: { locale: 'en' } };
    const { person } = await trainer.ask(RECORD_ROUTES.readRecord, sentFor);
    expect(person).toMatchObject({ displayName: 'Kalniņa, Nia', login: 'nia@example.org', role: 'trainee' });
  });

  it('gives logins to people who are there by their names, and makes nobody a second time', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    await trainer.ask(routes.importRoster, { params, body: { csv: 'name\nNia\nUma\n' } });
    const csv = 'name,login\nNia,nia\nUma,uma\nZoe,zoe\n';
    const before = await countOf(world);
    const { entries, faults } = await trainer.ask(routes.previewRoster, { params, body: { csv } });
    expect(faults).toEqual([]);
    expect(entries.map(({ deed, getsLogin }) => [deed, getsLogin])).toEqual([
      ['keep', true],
      ['keep', true],
      ['make', false],
    ]);
    await trainer.ask(routes.importRoster, { params, body: { csv } });
    expect(await countOf(world)).toEqual(before.map((count) => count + 1));
    const again = await trainer.ask(routes.importRoster, { params, body: { csv } });
    expect(again.entries.map(({ deed, getsLogin }) => [deed, getsLogin])).toEqual(
      ['nia', 'uma', 'zoe'].map(() => ['keep', false]),
    );
  });

  it('calls people otherwise whom it finds by login or id, and says so before; nobody whom its writer may not call so', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    const login = (person: string, name: string) =>
      world.database.updateTable('person').set({ login: name }).where('id', '=', person).execute();
    await login(world.trainee, 'anna');
    await login(world.trainer, 'tom');
    const csv = 'name,login,part\nAnna Bee,anna,\nThomas,tom,trainer\nNia,nia,\n';
    const { entries } = await trainer.ask(routes.previewRoster, { params, body: { csv } });
    const told = entries.map(({ displayName, calledBefore, deed }) => [displayName, calledBefore, deed]);
    expect(told).toEqual([
      ['Anna Bee', 'Anna', 'keep'],
      ['Tom', null, 'keep'],
      ['Nia', null, 'make'],
    ]);
    expect((await trainer.ask(routes.importRoster, { params, body: { csv } })).entries[0]).toMatchObject({
      displayName: 'Anna Bee',
      person: world.trainee,
    });
    const again = await trainer.ask(routes.importRoster, { params, body: { csv } });
    expect(again.entries.map(({ calledBefore }) => calledBefore)).toEqual([null, null, null]);
    expect(await trainer.ask(routes.exportRoster, { params })).toContain('Anna Bee,anna,trainee');
  });

  it('cannot tell people of one name apart but by the id of the list that was downloaded', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    const [one, other] = [
      await addTrainee(world, world.cohort, 'Nia'),
      await addTrainee(world, world.cohort, 'Nia'),
    ];
    const faultsOf = async (csv: string) =>
      (await trainer.ask(routes.previewRoster, { params, body: { csv } })).faults;
    const ambiguous = [{ line: 2, code: 'name-ambiguous' }];
    expect(await faultsOf('name,login\nNia,nia\n')).toEqual(ambiguous);
    expect(await faultsOf('name\nNia\n')).toEqual(ambiguous);
    const list = await trainer.ask(routes.exportRoster, { params });
    const rows = list.replace(`Nia,,trainee,${other}`, `Nia,nia.two,trainee,${other}`);
    const done = await trainer.ask(routes.importRoster, { params, body: { csv: rows } });
    expect(done.entries.filter(({ getsLogin }) => getsLogin).map(({ person }) => person)).toEqual([other]);
    expect(done.entries.every(({ deed }) => deed === 'keep')).toBe(true);
    expect(await faultsOf(`name,login,id\nNia,nia.two,${one}\n`)).toEqual([{ line: 2, code: 'login-taken' }]);
    expect(await faultsOf(`name,login,id\nNia,other,${other}\n`)).toEqual([{ line: 2, code: 'login-other' }]);
    const strangers = [world.foreignAdministrator, 'nobody'].map((id) => `Nia,,${id}\n`).join('');
    expect((await faultsOf(`name,login,id\n${strangers}`)).map(({ code }) => code)).toEqual([
      'person-unknown',
      'person-unknown',
    ]);
    expect(await faultsOf(`name,login,id\nTilda,tilda,${world.otherTrainer}\n`)).toEqual([
      { line: 2, code: 'not-yours' },
    ]);
  });

  it('with anything wrong in it imports nothing, and tells every fault by its line', async () => {
    const world = await testWorld(engine);
    const login = (person: string, name: string) =>
      world.database.updateTable('person').set({ login: name }).where('id', '=', person).execute();
    await login(world.foreignAdministrator, 'fay');
    await login(world.otherTrainee, 'otto');
    await login(world.administrator, 'ada');
    const trainer = await Visitor.as(world, world.trainer);
    const lines = [
      'name,login,part',
      'Nia,nia,',
      'Nia Two,NIA,',
      'Zoe,,',
      'Zoe,,',
      'Fay,fay,',
      'Otto,otto,',
      'Ada,ada,trainee',
      'Anna,,trainer',
      'Boss,boss,trainer',
      ',x.y,',
      'Bad,not ok,',
    ];
    const sent = { params: { cohort: world.cohort }, body: { csv: lines.join('\n') } };
    const before = await countOf(world);
    const { faults, entries } = await trainer.ask(routes.previewRoster, sent);
    expect(faults).toEqual([
      { line: 3, code: 'login-twice' },
      { line: 5, code: 'name-twice' },
      { line: 6, code: 'login-taken' },
      { line: 7, code: 'not-yours' },
      { line: 8, code: 'not-yours' },
      { line: 9, code: 'not-a-trainer' },
      { line: 10, code: 'not-a-trainer' },
      { line: 11, code: 'name-missing' },
      { line: 12, code: 'login-invalid' },
    ]);
    expect(entries.map(({ line }) => line)).toEqual([2, 4]);
    const refused = await trainer.try(routes.importRoster, sent);
    expect(refused).toMatchObject({
      status: 422,
      problem: {
        code: 'roster-refused',
        faults: faults.map(({ line, code }) => ({ path: `line ${line}`, code })),
      },
    });
    expect(await countOf(world)).toEqual(before);
  });

  it('makes trainers for administrators only, and takes in whom they like', async () => {
    const world = await testWorld(engine);
    await world.database
      .updateTable('person')
      .set({ login: 'otto' })
      .where('id', '=', world.otherTrainee)
      .execute();
    const administrator = await Visitor.as(world, world.administrator);
    const csv = 'name,login,part\nBoss,boss,trainer\nOtto,otto,trainee\nTom,,trainee\n';
    const sent = { params: { cohort: world.cohort }, body: { csv } };
    const done = await administrator.ask(routes.importRoster, sent);
    expect(deeds(done)).toEqual(['2 make Boss trainer', '3 add Otto trainee', '4 change Tom trainee']);
    const { people } = await administrator.ask(PEOPLE_ROUTES.listPeople, { query: { name: 'boss' } });
    expect(people).toMatchObject([{ role: 'trainer', cohorts: [{ cohort: world.cohort, part: 'trainer' }] }]);
  });

  it('of the same file several times at once makes everybody once', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const csv = 'name,login\nNia,nia\nUma,\nZoe,zoe\n';
    const before = await countOf(world);
    const asked = [world.cohort, world.otherCohort, world.cohort, world.cohort].map((cohort) =>
      administrator.ask(routes.importRoster, { params: { cohort }, body: { csv } }),
    );
    const done = await Promise.all(asked);
    const after = await countOf(world);
    // Nia and Zoe have logins and are one person each; Uma is another one in each cohort.
    expect(after).toEqual([before[0]! + 4, before[1]! + 4, before[2]! + 6]);
    const made = done.flatMap(({ entries }) => entries.filter(({ deed }) => deed === 'make'));
    expect(made).toHaveLength(4);
  });

  it('does five thousand lines at once', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const rows = Array.from(
      { length: 5000 },
      (_, number) => `Nia ${number},nia${number}@example.org,trainee`,
    );
    const sent = { params: { cohort: world.cohort }, body: { csv: ['name,login,part', ...rows].join('\n') } };
    const done = await trainer.ask(routes.importRoster, sent);
    expect(done.entries).toHaveLength(5000);
    expect(new Set(done.entries.map(({ person }) => person)).size).toBe(5000);
    const cohort = await trainer.ask(COHORT_ROUTES.readCohort, { params: { cohort: world.cohort } });
    expect(cohort.trainees).toBe(5001);
    const again = await trainer.ask(routes.previewRoster, sent);
    expect(again.entries.every(({ deed }) => deed === 'keep')).toBe(true);
  });

  it('is for cohorts that are not in the archive, and for files of a reasonable size', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    const big = { params, body: { csv: 'x'.repeat(500_001) } };
    expect(await trainer.refused(routes.importRoster, big)).toBe('bad-request');
    const bigger = { params, body: { csv: 'x'.repeat(600_000) } };
    expect(await trainer.refused(routes.importRoster, bigger)).toBe('body-too-large');
    await trainer.ask(COHORT_ROUTES.changeCohort, { params, body: { archived: true } });
    const sent = { params, body: { csv: 'name\nNia\n' } };
    expect(await trainer.refused(routes.importRoster, sent)).toBe('cohort-archived');
  });
});

describe.each(ENGINES)('the export of a roster on %s', (engine) => {
  it('is what the import reads, and nothing that a spreadsheet would calculate with', async () => {
    const world = await testWorld(engine);
    const names = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '=HYPERLINK("http://x";"y")',
      '"quoted"',
      'a,b;c',
      "'t Hart",
      '＝1',
    ];
    for (const name of names) await addTrainee(world, world.cohort, name);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    const csv = await trainer.ask(routes.exportRoster, { params });
    for (const cell of csv.slice(1).split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      expect(cell).not.toMatch(/^"?[=+\-@＝\t]/);
    const { entries, faults } = await trainer.ask(routes.importRoster, { params, body: { csv } });
    expect(faults).toEqual([]);
    expect(entries.every(({ deed }) => deed === 'keep')).toBe(true);
    expect(entries.map(({ displayName }) => displayName).toSorted()).toEqual(
      [...names, 'Anna', 'Tom'].toSorted(),
    );
  });

  it('reads back as itself, whatever people are called', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .map((text) => text.replaceAll(/[\p{C}\p{Z}\uFFFD]+/gu, ' ').trim())
      // An apostrophe before a sign of a formula is how the export disarms it.
      .filter((text) => text !== '' && !/^'[=+\-@＝＋－＠]/.test(text));
    const wanted = new Set(fc.sample(name, 300).map((text) => text.normalize('NFC')));
    const cohort = world.otherCohort;
    for (const displayName of wanted)
      await addPerson(world, world.organisation, 'trainee', displayName, { [cohort]: 'trainee' });
    const csv = await administrator.ask(routes.exportRoster, { params: { cohort } });
    const { entries } = await administrator.ask(routes.previewRoster, { params: { cohort }, body: { csv } });
    expect(entries.filter(({ deed }) => deed !== 'keep')).toEqual([]);
    expect(entries).toHaveLength(wanted.size + 2);
  });
});
