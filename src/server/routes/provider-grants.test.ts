import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import { Grant } from '../accounts/claims.ts';
import { type TestProvider, testProvider } from '../accounts/test-provider.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

const params = { provider: 'work' };
const SIGNED_IN = '/#/signed-in';

interface Place {
  readonly provider: TestProvider;
  readonly world: World;
}

/** The cohort of the world is granted by one group, roles by two more. */
async function withGrants(engine: Engine, newcomers: 'refuse' | 'granted' = 'granted'): Promise<Place> {
  const provider = await testProvider('work', newcomers);
  const grants: Grant[] = [];
  const world = await testWorld(engine, [{ ...provider.setting, grants }]);
  const written = [
    { claim: 'groups', value: 'trainers', role: 'trainer', cohort: world.cohort, part: 'trainer' },
    { claim: 'groups', value: 'owners', role: 'administrator' },
    { claim: 'groups', value: 'new', cohort: world.cohort },
    { claim: 'groups', value: 'abroad', cohort: world.foreignCohort },
    { claim: 'groups', value: 'sly', cohort: world.cohort, part: 'trainer' },
  ];
  grants.push(...written.map((one) => Grant.parse(one)));
  return { provider, world };
}

async function signIn({ provider, world }: Place, groups: readonly string[] | null, visitor?: Visitor) {
  provider.account = { subject: 'anna', name: 'Anna', ...(groups ? { groups } : {}) };
  const somebody = visitor ?? new Visitor(world);
  const { address } = await somebody.ask(routes.startProvider, { params, body: { link: false } });
  const back = (await provider.signIn(address)).slice('http://localhost'.length);
  return { visitor: somebody, to: await somebody.follow(back) };
}

const whoIs = async (visitor: Visitor) => (await visitor.ask(ACCOUNT_ROUTES.readMe, {})).person;

const memberships = async ({ world }: Place, personId: string) =>
  (
    await world.database
      .selectFrom('cohortMember')
      .select(['cohortId', 'part'])
      .where('personId', '=', personId)
      .execute()
  ).map(({ cohortId, part }) => `${cohortId === world.cohort ? 'ours' : 'another'} ${part}`);

describe.each(ENGINES)('what a provider grants on %s', (engine) => {
  it('lets nobody in to whom it grants nothing', async () => {
    const place = await withGrants(engine);
    for (const groups of [null, [], ['strangers'], ['New']])
      expect((await signIn(place, groups)).to).toBe('/#/sign-in-failed/not-allowed');
    expect(await place.world.database.selectFrom('identity').selectAll().execute()).toEqual([]);
    const refusing = await withGrants(engine, 'refuse');
    expect((await signIn(refusing, ['new'])).to).toBe('/#/sign-in-failed/not-allowed');
  });

  it('is a cohort for a newcomer, and later a role with another group, and none without it', async () => {
    const place = await withGrants(engine);
    const first = await signIn(place, ['new']);
    expect(first.to).toBe(SIGNED_IN);
    const anna = await whoIs(first.visitor);
    expect(anna.role).toBe('trainee');
    expect(await memberships(place, anna.id)).toEqual(['ours trainee']);
    const second = await signIn(place, ['owners', 'new']);
    expect(await whoIs(second.visitor)).toMatchObject({ id: anna.id, role: 'administrator' });
    // Whoever had another role is signed out everywhere.
    expect(await first.visitor.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    const third = await signIn(place, ['strangers']);
    expect(await whoIs(third.visitor)).toMatchObject({ id: anna.id, role: 'trainee' });
    expect(await second.visitor.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    const deeds = await place.world.database.selectFrom('audit').select(['action', 'actorId']).execute();
    // They came in themselves; what the provider granted nobody here did.
    expect(deeds).toEqual([
      { action: 'enrol-person', actorId: anna.id },
      { action: 'run-cohort', actorId: null },
      { action: 'change-role', actorId: null },
      { action: 'change-role', actorId: null },
    ]);
  });

  it('makes trainers of a cohort, and reaches no other organisation', async () => {
    const place = await withGrants(engine);
    const { visitor } = await signIn(place, ['trainers', 'abroad']);
    const { id, role } = await whoIs(visitor);
    expect(role).toBe('trainer');
    expect(await memberships(place, id)).toEqual(['ours trainer']);
  });

  it('makes nobody a trainer of a cohort who is none, and never takes the last administrator', async () => {
    const place = await withGrants(engine);
    const { database, organisation, administrator } = place.world;
    const { visitor } = await signIn(place, ['sly']);
    const { id } = await whoIs(visitor);
    expect(await memberships(place, id)).toEqual([]);
    await signIn(place, ['owners']);
    await database.updateTable('person').set({ role: 'trainee' }).where('id', '=', administrator).execute();
    const left = await signIn(place, ['strangers']);
    expect(left.to).toBe(SIGNED_IN);
    expect((await whoIs(left.visitor)).role).toBe('administrator');
    const roles = await database
      .selectFrom('person')
      .select('id')
      .where('organisationId', '=', organisation)
      .where('role', '=', 'administrator')
      .execute();
    expect(roles).toEqual([{ id }]);
  });
});
