import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { COMING_IN_ROUTES } from '../../protocol/coming-in.ts';
import { PEOPLE_ROUTES as routes } from '../../protocol/people.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { ENGINES } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { addPerson, testWorld, type World } from '../test-world.ts';

const names = async (world: World, asks: string, query = {}): Promise<string[]> => {
  const { people } = await (await Visitor.as(world, asks)).ask(routes.listPeople, { query });
  return people.map(({ displayName }) => displayName);
};

async function rolesOf({ database, organisation }: World): Promise<Record<string, string>> {
  const people = await database
    .selectFrom('person')
    .select(['displayName', 'role'])
    .where('organisationId', '=', organisation)
    .execute();
  return Object.fromEntries(people.map(({ displayName, role }) => [displayName, role]));
}

describe.each(ENGINES)('people on %s', (engine) => {
  it('are listed to administrators all, to trainers only those they may have to do with', async () => {
    const world = await testWorld(engine);
    await addPerson(world, world.organisation, 'trainee', 'Uma');
    expect(await names(world, world.administrator)).toEqual(['Ada', 'Anna', 'Otto', 'Tilda', 'Tom', 'Uma']);
    expect(await names(world, world.trainer)).toEqual(['Ada', 'Anna', 'Tilda', 'Tom', 'Uma']);
    expect(await names(world, world.otherTrainer)).toEqual(['Ada', 'Otto', 'Tilda', 'Tom', 'Uma']);
    expect(await names(world, world.foreignAdministrator)).toEqual(['Fay']);
  });

  it('are found by cohort, role, name, and by being in no cohort', async () => {
    const world = await testWorld(engine);
    await addPerson(world, world.organisation, 'trainee', 'Uma');
    const { administrator, trainer, cohort, otherCohort } = world;
    expect(await names(world, administrator, { cohort })).toEqual(['Anna', 'Tom']);
    expect(await names(world, administrator, { role: 'trainer' })).toEqual(['Tilda', 'Tom']);
    expect(await names(world, administrator, { name: 'T', role: 'trainee' })).toEqual(['Otto']);
    expect(await names(world, administrator, { alone: 'true' })).toEqual(['Ada', 'Uma']);
    expect(await names(world, trainer, { cohort })).toEqual(['Anna', 'Tom']);
    const asks = await Visitor.as(world, trainer);
    expect(await asks.refused(routes.listPeople, { query: { cohort: otherCohort } })).toBe('not-found');
    expect(await asks.refused(routes.listPeople, { query: { limit: 201 } })).toBe('bad-request');
    expect(await asks.refused(routes.listPeople, { query: { after: world.foreignAdministrator } })).toBe(
      'gone',
    );
  });

  it('get their names put right by those in charge, of which the log tells that it was done and no name', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const person = { person: world.trainee };
    await trainer.ask(routes.renamePerson, { params: person, body: { displayName: ' Ánna Bee ' } });
    expect(await names(world, world.trainer, { name: 'anna b' })).toEqual(['Ánna Bee']);
    const other = await Visitor.as(world, world.otherTrainer);
    const body = { displayName: 'Somebody' };
    expect(await other.refused(routes.renamePerson, { params: person, body })).toBe('not-allowed');
    for (const displayName of ['', ' ', 'a\u0000b', 'x'.repeat(81)])
      expect(await trainer.refused(routes.renamePerson, { params: person, body: { displayName } })).toBe(
        'bad-request',
      );
    const noted = await world.database
      .selectFrom('audit')
      .select(['actorId', 'action', 'object', 'change'])
      .execute();
    expect(noted).toEqual([
      {
        actorId: world.trainer,
        action: 'rename-person',
        object: world.trainee,
        change: '{"renamed":true}',
      },
    ]);
  });

  it('are signed out on every device by an administrator, who goes on with the own one', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const beside = await Visitor.as(world, world.administrator);
    const phone = await Visitor.as(world, world.trainee);
    const { token } = await administrator.ask(routes.makeSignInLink, { params: { person: world.trainee } });
    const trainer = await Visitor.as(world, world.trainer);
    const params = { person: world.trainee };
    expect(await trainer.refused(routes.signOutPerson, { params })).toBe('not-allowed');
    await administrator.ask(routes.signOutPerson, { params });
    expect(await phone.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    expect(await new Visitor(world).refused(COMING_IN_ROUTES.signInByLink, { body: { token } })).toBe(
      'link-used',
    );
    await administrator.ask(routes.signOutPerson, { params: { person: world.administrator } });
    expect(await beside.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    expect((await administrator.ask(ACCOUNT_ROUTES.readMe, {})).person.id).toBe(world.administrator);
  });

  it('are shown to a trainer with the cohorts of that trainer only', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const params = { cohort: world.otherCohort, person: world.trainee };
    await administrator.ask(COHORT_ROUTES.setMember, { params, body: { part: 'trainee' } });
    const seen = async (asks: string): Promise<number> => {
      const visitor = await Visitor.as(world, asks);
      const sent = { params: { person: world.trainee }, query: { locale: 'en' } };
      return (await visitor.ask(RECORD_ROUTES.readRecord, sent)).person.cohorts.length;
    };
    expect([await seen(world.administrator), await seen(world.trainer)]).toEqual([2, 1]);
  });

  it('call themselves what they like', async () => {
    const world = await testWorld(engine);
    const visitor = await Visitor.as(world, world.trainee);
    const me = await visitor.ask(routes.renameMe, { body: { displayName: ' Ēriks ' } });
    expect(me.person.displayName).toBe('Ēriks');
    expect(await names(world, world.administrator, { name: 'eriks' })).toEqual(['Ēriks']);
  });
});

describe.each(ENGINES)('a role on %s', (engine) => {
  it('is changed by administrators, and ends every session and every link of whoever had another one', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const trainee = await Visitor.as(world, world.trainee);
    const trainer = await Visitor.as(world, world.trainer);
    const params = { person: world.trainee };
    const { token } = await trainer.ask(routes.makeSignInLink, { params });
    await administrator.ask(routes.changeRole, { params, body: { role: 'trainee' } });
    await trainee.ask(ACCOUNT_ROUTES.readMe, {});
    await administrator.ask(routes.changeRole, { params, body: { role: 'administrator' } });
    expect(await trainee.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    expect(await new Visitor(world).refused(COMING_IN_ROUTES.signInByLink, { body: { token } })).toBe(
      'link-used',
    );
    expect(await trainer.refused(routes.makeSignInLink, { params })).toBe('not-allowed');
  });

  it('that no longer trains takes the cohorts with it', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const change = (role: 'trainer' | 'trainee') =>
      administrator.ask(routes.changeRole, { params: { person: world.trainer }, body: { role } });
    await change('trainee');
    await change('trainer');
    const trainer = await Visitor.as(world, world.trainer);
    expect(await trainer.ask(COHORT_ROUTES.listCohorts, {})).toEqual({ cohorts: [] });
  });

  it('of one’s own is given up with a new session on this device, and none on the others', async () => {
    const world = await testWorld(engine);
    await addPerson(world, world.organisation, 'administrator', 'Ben');
    const [here, there] = [
      await Visitor.as(world, world.administrator),
      await Visitor.as(world, world.administrator),
    ];
    const before = here.cookies.simmerdown;
    const params = { person: world.administrator };
    await here.ask(routes.changeRole, { params, body: { role: 'trainer' } });
    expect(here.cookies.simmerdown).not.toBe(before);
    expect((await here.ask(ACCOUNT_ROUTES.readMe, {})).person.role).toBe('trainer');
    expect(await there.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    expect(await here.refused(routes.changeRole, { params, body: { role: 'administrator' } })).toBe(
      'not-allowed',
    );
  });

  it('of the last administrator stays, also when all of them give it up or take it at the same moment', async () => {
    const world = await testWorld(engine);
    const others = [];
    for (const name of ['Ben', 'Cem', 'Dace'])
      others.push(await addPerson(world, world.organisation, 'administrator', name));
    const all = [world.administrator, ...others];
    const visitors = await Promise.all(all.map((person) => Visitor.as(world, person)));
    const asked = visitors.flatMap((visitor, index) =>
      [all[index]!, all[(index + 1) % all.length]!].map((person) =>
        visitor.try(routes.changeRole, { params: { person }, body: { role: 'trainee' } }),
      ),
    );
    const told = await Promise.all(asked);
    const left = Object.values(await rolesOf(world)).filter((role) => role === 'administrator');
    expect(left).toHaveLength(1);
    expect(told.every(({ status }) => [204, 401, 403, 409].includes(status))).toBe(true);
    expect(told.some((one) => 'problem' in one && one.problem.code === 'last-administrator')).toBe(true);
  });

  it('cannot be had by asking for more than one is asked for', async () => {
    const world = await testWorld(engine);
    const before = await rolesOf(world);
    for (const asks of [world.trainee, world.trainer, world.foreignAdministrator]) {
      const visitor = await Visitor.as(world, asks);
      const params = { person: asks === world.foreignAdministrator ? world.trainee : asks };
      const refused = await visitor.refused(routes.changeRole, { params, body: { role: 'administrator' } });
      expect(['not-allowed', 'not-found']).toContain(refused);
      const body = { displayName: 'Eve', role: 'administrator' };
      expect(await visitor.refused(routes.renameMe, { body })).toBe('bad-request');
    }
    expect(await rolesOf(world)).toEqual(before);
  });
});
