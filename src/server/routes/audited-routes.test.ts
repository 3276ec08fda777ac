/** What is done with people and cohorts stands in the log: by ids and numbers, never by names or what opens a door. */
import { describe, expect, it } from 'vitest';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import { ROSTER_ROUTES } from '../../protocol/roster.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

interface Logged {
  readonly world: World;
  readonly trainer: Visitor;
  readonly administrator: Visitor;
  /** The newest entry. */
  readonly last: () => Promise<unknown>;
}

async function logged(engine: Engine): Promise<Logged> {
  const world = await testWorld(engine);
  const administrator = await Visitor.as(world, world.administrator);
  const last = async () => (await administrator.ask(CARE_ROUTES.readAudit, {})).entries[0];
  return { world, trainer: await Visitor.as(world, world.trainer), administrator, last };
}

const CSV = 'name,login,part\nZelda Zebra,zelda@example.org,trainee\nQuentin Quill,,trainee';

describe.each(ENGINES)('the log on %s', (engine) => {
  it('tells of cohorts that are made, changed and put away', async () => {
    const { world, trainer, last } = await logged(engine);
    const body = { name: 'Autumn', timeZone: 'Europe/Riga' };
    const { id } = await trainer.ask(COHORT_ROUTES.makeCohort, { body });
    const actor = world.trainer;
    expect(await last()).toMatchObject({
      actor,
      action: 'make-cohort',
      object: id,
      change: { timeZone: 'Europe/Riga' },
    });
    const params = { cohort: id };
    await trainer.ask(COHORT_ROUTES.changeCohort, { params, body: { name: 'Winter', archived: true } });
    expect(await last()).toMatchObject({ action: 'run-cohort', change: { renamed: true, archived: true } });
  });

  it('tells who was taken into a cohort, moved and taken out', async () => {
    const { world, administrator, last } = await logged(engine);
    const params = { cohort: world.cohort, person: world.otherTrainee };
    await administrator.ask(COHORT_ROUTES.setMember, { params, body: { part: 'trainee' } });
    const here = { action: 'run-cohort', object: world.cohort };
    expect(await last()).toMatchObject({ ...here, change: { member: params.person, part: 'trainee' } });
    await administrator.ask(COHORT_ROUTES.moveMember, { params, body: { to: world.otherCohort } });
    expect(await last()).toMatchObject({ ...here, change: { member: params.person, to: world.otherCohort } });
    const there = { cohort: world.otherCohort, person: params.person };
    await administrator.ask(COHORT_ROUTES.removeMember, { params: there });
    expect(await last()).toMatchObject({ object: world.otherCohort, change: { removed: true } });
  });

  it('tells of codes, links, lists and roles', async () => {
    const { world, trainer, administrator, last } = await logged(engine);
    const params = { cohort: world.cohort };
    const code = await trainer.ask(COHORT_ROUTES.makeJoinCode, { params, body: { days: 3, mostUses: 20 } });
    expect(await last()).toMatchObject({ change: { joinCode: code.id, days: 3, mostUses: 20 } });
    await trainer.ask(COHORT_ROUTES.revokeJoinCode, { params: { ...params, code: code.id } });
    expect(await last()).toMatchObject({ change: { joinCode: code.id, revoked: true } });
    await trainer.ask(COHORT_ROUTES.makeSignInLinks, { params, body: { people: [world.trainee] } });
    expect(await last()).toMatchObject({ object: world.cohort, change: { signInLinks: [world.trainee] } });
    await administrator.ask(PEOPLE_ROUTES.makeSignInLink, { params: { person: world.trainer } });
    expect(await last()).toMatchObject({ action: 'help-sign-in', object: world.trainer });
    await trainer.ask(ROSTER_ROUTES.importRoster, { params, body: { csv: CSV } });
    expect(await last()).toMatchObject({ change: { roster: { make: 2, add: 0, change: 0, keep: 0 } } });
    await trainer.ask(ROSTER_ROUTES.exportRoster, { params });
    expect(await last()).toMatchObject({ change: { export: 'roster' } });
    const body = { role: 'trainer' } as const;
    await administrator.ask(PEOPLE_ROUTES.changeRole, { params: { person: world.trainee }, body });
    expect(await last()).toMatchObject({
      actor: world.administrator,
      action: 'change-role',
      object: world.trainee,
      change: { role: 'trainer' },
    });
  });

  it('has no name, no code and no link in it', async () => {
    const { world, trainer } = await logged(engine);
    const params = { cohort: world.cohort };
    await trainer.ask(ROSTER_ROUTES.importRoster, { params, body: { csv: CSV } });
    const { code } = await trainer.ask(COHORT_ROUTES.makeJoinCode, {
      params,
      body: { days: 3, mostUses: 20 },
    });
    const { links } = await trainer.ask(COHORT_ROUTES.makeSignInLinks, {
      params,
      body: { people: [world.trainee] },
    });
    const text = JSON.stringify(await world.database.selectFrom('audit').selectAll().execute());
    expect(text).toContain(world.trainee);
    for (const secret of [code, links[0]?.token ?? '', 'Zelda', 'zelda', 'Quentin', 'Anna'])
      expect(text).not.toContain(secret);
  });

  it('is read with the names of those who are still there', async () => {
    const { world, administrator } = await logged(engine);
    const params = { cohort: world.cohort, person: world.otherTrainee };
    await administrator.ask(COHORT_ROUTES.setMember, { params, body: { part: 'trainee' } });
    const read = async () => (await administrator.ask(CARE_ROUTES.readAudit, {})).names;
    expect(await read()).toEqual({
      [world.administrator]: 'Ada',
      [world.cohort]: 'Monday',
      [world.otherTrainee]: 'Otto',
    });
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: world.otherTrainee } });
    expect(await read()).not.toHaveProperty(world.otherTrainee);
  });

  it('has nothing of what was refused or did nothing', async () => {
    const { world, trainer, administrator, last } = await logged(engine);
    const before = await last();
    const params = { cohort: world.cohort, person: world.otherTrainee };
    expect(await trainer.refused(COHORT_ROUTES.removeMember, { params })).toBe('not-found');
    await trainer.ask(COHORT_ROUTES.changeCohort, { params: { cohort: world.cohort }, body: {} });
    const body = { role: 'trainer' } as const;
    await administrator.ask(PEOPLE_ROUTES.changeRole, { params: { person: world.trainer }, body });
    expect(await last()).toEqual(before);
  });
});
