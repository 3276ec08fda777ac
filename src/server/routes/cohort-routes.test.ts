import { describe, expect, it } from 'vitest';
import { COHORT_ROUTES as routes } from '../../protocol/cohort.ts';
import { COMING_IN_ROUTES } from '../../protocol/coming-in.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import { LINK_LIFE } from '../accounts/sign-in-links.ts';
import { ENGINES } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { addPerson, addTrainee, testWorld } from '../test-world.ts';

describe.each(ENGINES)('a cohort on %s', (engine) => {
  it('has whoever makes it as its trainer, and is listed to those who have to do with it', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const made = await trainer.ask(routes.makeCohort, {
      body: { name: ' Autumn ', timeZone: 'europe/riga' },
    });
    expect(made).toMatchObject({
      name: 'Autumn',
      timeZone: 'Europe/Riga',
      part: 'trainer',
      trainers: 1,
      trainees: 0,
      archived: null,
    });
    const listed = async (person: string): Promise<string[]> => {
      const { cohorts } = await (await Visitor.as(world, person)).ask(routes.listCohorts, {});
      return cohorts.map(({ name }) => name);
    };
    expect(await listed(world.trainer)).toEqual(['Autumn', 'Monday']);
    expect(await listed(world.otherTrainer)).toEqual(['Tuesday']);
    expect(await listed(world.trainee)).toEqual(['Monday']);
    expect(await listed(world.administrator)).toEqual(['Autumn', 'Monday', 'Tuesday']);
    expect(await listed(world.foreignAdministrator)).toEqual(['Wednesday']);
  });

  it('changes its name and its time zone, goes into the archive and comes out again', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    const change = (body: Parameters<typeof trainer.ask<typeof routes.changeCohort>>[1]['body']) =>
      trainer.ask(routes.changeCohort, { params, body });
    expect(await change({ name: 'Spring' })).toMatchObject({ name: 'Spring', timeZone: 'Europe/Riga' });
    expect(await change({ timeZone: 'America/Lima' })).toMatchObject({ timeZone: 'America/Lima' });
    expect(await trainer.refused(routes.changeCohort, { params, body: { timeZone: '+02:00' } })).toBe(
      'bad-request',
    );
    expect(await change({ archived: true })).toMatchObject({ name: 'Spring', archived: world.clock.now });
    const code = { params, body: { days: 1, mostUses: 1 } };
    expect(await trainer.refused(routes.makeJoinCode, code)).toBe('cohort-archived');
    expect(await change({ archived: false })).toMatchObject({ archived: null });
    expect(await change({})).toMatchObject({ name: 'Spring' });
    await trainer.ask(routes.makeJoinCode, code);
  });

  it('takes people in, lets them go, and hands them on to another one', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const names = async (cohort: string, part?: 'trainee'): Promise<string[]> => {
      const query = part ? { part } : {};
      const { people } = await administrator.ask(routes.listMembers, { params: { cohort }, query });
      return people.map(({ displayName }) => displayName);
    };
    const [from, person] = [world.cohort, world.trainee];
    const params = { cohort: from, person };
    await administrator.ask(routes.moveMember, { params, body: { to: world.otherCohort } });
    expect(await names(from)).toEqual(['Tom']);
    expect(await names(world.otherCohort)).toEqual(['Anna', 'Otto', 'Tilda']);
    expect(await names(world.otherCohort, 'trainee')).toEqual(['Anna', 'Otto']);
    expect(await administrator.refused(routes.moveMember, { params, body: { to: world.otherCohort } })).toBe(
      'not-found',
    );
    await administrator.ask(routes.setMember, { params, body: { part: 'trainee' } });
    await administrator.ask(routes.removeMember, { params });
    expect(await administrator.refused(routes.removeMember, { params })).toBe('not-found');
    const abroad = { params: { ...params, cohort: world.otherCohort }, body: { to: world.foreignCohort } };
    expect(await administrator.refused(routes.moveMember, abroad)).toBe('not-found');
    expect(await names(world.otherCohort, 'trainee')).toEqual(['Anna', 'Otto']);
  });

  it('is trained by staff only, and by several', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const set = (person: string, part: 'trainer' | 'trainee') => ({
      params: { cohort: world.cohort, person },
      body: { part },
    });
    expect(await trainer.refused(routes.setMember, set(world.trainee, 'trainer'))).toBe('not-a-trainer');
    await trainer.ask(routes.setMember, set(world.otherTrainer, 'trainer'));
    const other = await Visitor.as(world, world.otherTrainer);
    expect(await other.ask(routes.readCohort, { params: { cohort: world.cohort } })).toMatchObject({
      trainers: 2,
      trainees: 1,
      part: 'trainer',
    });
  });

  it('is no way for a trainer to reach people who are not theirs', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const alone = await addPerson(world, world.organisation, 'trainee', 'Uma');
    const take = (person: string) =>
      ({ params: { cohort: world.cohort, person }, body: { part: 'trainee' } }) as const;
    await trainer.ask(routes.setMember, take(alone));
    for (const person of [
      world.otherTrainee,
      world.administrator,
      world.otherTrainer,
      world.foreignAdministrator,
    ])
      expect(await trainer.refused(routes.setMember, take(person))).toBe('not-found');
  });

  it('can be had in pages, whatever the names, without loss and without repetition', async () => {
    const world = await testWorld(engine);
    const names = [
      'Zoé',
      'zoe',
      'Zoe',
      'Āda',
      'Ada',
      'Çelik',
      'İnci',
      'ılgaz',
      '100% Bob',
      'a_b',
      "O'Neil",
      '李',
    ];
    for (const name of names) await addTrainee(world, world.cohort, name);
    const trainer = await Visitor.as(world, world.trainer);
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const query = { limit: 3, part: 'trainee' as const, ...(after ? { after } : {}) };
      const page = await trainer.ask(routes.listMembers, { params: { cohort: world.cohort }, query });
      seen.push(...page.people.map(({ displayName }) => displayName));
      after = page.next;
    }
    expect(seen.toSorted()).toEqual([...names, 'Anna'].toSorted());
    const found = async (name: string): Promise<string[]> => {
      const { people } = await trainer.ask(PEOPLE_ROUTES.listPeople, {
        query: { name, cohort: world.cohort },
      });
      return people.map(({ displayName }) => displayName).toSorted();
    };
    expect(await found('ZOE')).toEqual(['Zoe', 'Zoé', 'zoe']);
    expect(await found('ada')).toEqual(['Ada', 'Āda']);
    expect(await found('0%')).toEqual(['100% Bob']);
    expect(await found('_')).toEqual(['a_b']);
    expect(await found("'; drop table person; --")).toEqual([]);
  });
});

describe.each(ENGINES)('links for a whole cohort on %s', (engine) => {
  it('sign each of its trainees in once', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const people = [world.trainee, await addTrainee(world, world.cohort)];
    const params = { cohort: world.cohort };
    const { links } = await trainer.ask(routes.makeSignInLinks, { params, body: { people } });
    expect(links.map(({ person }) => person).toSorted()).toEqual(people.toSorted());
    for (const { person, token } of links) {
      const asked = Array.from({ length: 5 }, () =>
        new Visitor(world).try(COMING_IN_ROUTES.signInByLink, { body: { token } }),
      );
      const told = await Promise.all(asked);
      const signedIn = told.flatMap((one) => ('answer' in one ? [one.answer.me.person.id] : []));
      expect(signedIn).toEqual([person]);
    }
  });

  it('are made for nobody else: no staff, nobody of another cohort', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { cohort: world.cohort };
    for (const person of [world.otherTrainee, world.trainer, world.administrator]) {
      const body = { people: [world.trainee, person] };
      expect(await trainer.refused(routes.makeSignInLinks, { params, body })).toBe('not-found');
    }
    const { n } = await world.database
      .selectFrom('signInLink')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    expect(n).toBe(0);
  });

  it('end with their time, and with the next one', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { person: world.trainee };
    const link = () => trainer.ask(PEOPLE_ROUTES.makeSignInLink, { params });
    const [first, second] = [await link(), await link()];
    const open = ({ token }: { token: string }) =>
      new Visitor(world).try(COMING_IN_ROUTES.signInByLink, { body: { token } });
    expect(await open(first)).toMatchObject({ status: 410, problem: { code: 'link-used' } });
    world.clock.now += LINK_LIFE;
    expect(await open(second)).toMatchObject({ status: 410 });
    const third = await link();
    world.clock.now += LINK_LIFE - 1;
    expect(await open(third)).toMatchObject({ status: 200 });
  });
});
