/** What people see of providers on their account, and what they add to it and remove. */
import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import type { ProviderSetting } from '../accounts/providers.ts';
import { type TestProvider, testProvider } from '../accounts/test-provider.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

interface Place {
  readonly world: World;
  readonly providers: Readonly<Record<'work' | 'school', TestProvider>>;
}

async function place(engine: Engine, newcomers: ProviderSetting['newcomers'] = 'refuse'): Promise<Place> {
  const [work, school] = [await testProvider('work', newcomers), await testProvider('school', newcomers)];
  return { world: await testWorld(engine, [work.setting, school.setting]), providers: { work, school } };
}

/** From the press to the page that is shown at the end. */
async function go(
  visitor: Visitor,
  { providers }: Place,
  id: keyof Place['providers'],
  link = true,
): Promise<string | undefined> {
  const { address } = await visitor.ask(routes.startProvider, { params: { provider: id }, body: { link } });
  const back = await providers[id].signIn(address);
  return visitor.follow(back.slice('http://localhost'.length));
}

const remove = (id: keyof Place['providers']) => ({ params: { provider: id } });

const statesOf = async (visitor: Visitor) =>
  (await visitor.ask(routes.listOwnProviders, {})).providers.map(
    ({ provider, state }) => `${provider} ${state}`,
  );

describe.each(ENGINES)('the providers of one’s account on %s', (engine) => {
  it('are added by whoever is signed in, open it from then on, and no longer once they are removed', async () => {
    const here = await place(engine);
    const trainee = await Visitor.as(here.world, here.world.trainee);
    await trainee.ask(PEOPLE_ROUTES.renewRecoveryPhrase, {});
    expect(await statesOf(trainee)).toEqual(['work not-added', 'school not-added']);
    expect(await go(trainee, here, 'work')).toBe('/#/account/added/work');
    expect(await go(trainee, here, 'work')).toBe('/#/account/added/work');
    expect(await statesOf(trainee)).toEqual(['work added', 'school not-added']);
    const elsewhere = new Visitor(here.world);
    expect(await go(elsewhere, here, 'work', false)).toBe('/#/signed-in');
    expect((await elsewhere.ask(ACCOUNT_ROUTES.readMe, {})).person.id).toBe(here.world.trainee);
    await trainee.ask(routes.removeProvider, remove('work'));
    expect(await statesOf(trainee)).toEqual(['work not-added', 'school not-added']);
    expect(await go(new Visitor(here.world), here, 'work', false)).toBe('/#/sign-in-failed/not-allowed');
    expect(await trainee.refused(routes.removeProvider, remove('work'))).toBe('not-found');
  });

  it('are never all removed where nothing else opens it, also at the same moment', async () => {
    const here = await place(engine, 'trainee');
    const newcomer = new Visitor(here.world);
    expect(await go(newcomer, here, 'work', false)).toBe('/#/signed-in');
    expect(await statesOf(newcomer)).toEqual(['work only-way-in', 'school not-added']);
    expect(await newcomer.refused(routes.removeProvider, remove('work'))).toBe('last-way-in');
    await go(newcomer, here, 'school');
    expect(await statesOf(newcomer)).toEqual(['work added', 'school added']);
    const removed = await Promise.all(
      (['work', 'school'] as const).map((id) => newcomer.try(routes.removeProvider, remove(id))),
    );
    expect(removed.filter((told) => 'answer' in told)).toHaveLength(1);
    expect((await statesOf(newcomer)).filter((state) => state.endsWith('only-way-in'))).toHaveLength(1);
  });

  it('can be removed by whoever has a password or, as a trainee, a recovery phrase', async () => {
    const here = await place(engine, 'trainee');
    const { world } = here;
    const newcomer = new Visitor(world);
    await go(newcomer, here, 'work', false);
    await newcomer.ask(PEOPLE_ROUTES.renewRecoveryPhrase, {});
    expect(await statesOf(newcomer)).toContain('work added');
    const { id } = (await newcomer.ask(ACCOUNT_ROUTES.readMe, {})).person;
    const administrator = await Visitor.as(world, world.administrator);
    await administrator.ask(PEOPLE_ROUTES.changeRole, { params: { person: id }, body: { role: 'trainer' } });
    const trainer = new Visitor(world);
    await go(trainer, here, 'work', false);
    expect(await statesOf(trainer)).toContain('work only-way-in');
    const body = { login: 'anna@example.org', password: 'long enough to be one', current: null };
    await trainer.ask(ACCOUNT_ROUTES.setPassword, { body });
    await trainer.ask(routes.removeProvider, remove('work'));
    expect(await statesOf(trainer)).toContain('work not-added');
  });

  it('stand in the log when they are added and removed, without who one is there', async () => {
    const here = await place(engine);
    const { world } = here;
    const trainee = await Visitor.as(world, world.trainee);
    await trainee.ask(PEOPLE_ROUTES.renewRecoveryPhrase, {});
    await go(trainee, here, 'work');
    await trainee.ask(routes.removeProvider, remove('work'));
    const administrator = await Visitor.as(world, world.administrator);
    const { entries } = await administrator.ask(CARE_ROUTES.readAudit, {});
    const deed = { actor: world.trainee, object: world.trainee, action: 'own-account' };
    expect(entries.slice(0, 2)).toMatchObject([
      { ...deed, change: { what: 'provider', removed: 'work' } },
      { ...deed, change: { what: 'provider', added: 'work' } },
    ]);
  });
});
