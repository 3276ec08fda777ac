import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import { type TestProvider, testProvider } from '../accounts/test-provider.ts';
import { ENGINES } from '../database/open-database.ts';
import { Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

const params = { provider: 'work' };
const SIGNED_IN = '/#/signed-in';
const REFUSED = '/#/sign-in-failed/provider-refused';
const NOT_ADDED = '/#/account/not-added/work/provider-refused';

/** From the button to the page that is shown at the end. */
async function signIn(visitor: Visitor, provider: TestProvider, link = false): Promise<string | undefined> {
  const { address } = await visitor.ask(routes.startProvider, { params, body: { link } });
  return visitor.follow(pathOf(await provider.signIn(address)));
}

const pathOf = (address: string): string => address.slice('http://localhost'.length);

const whoIs = async (visitor: Visitor) => (await visitor.ask(ACCOUNT_ROUTES.readMe, {})).person;

const identitiesOf = ({ database }: World) => database.selectFrom('identity').selectAll().execute();

describe.each(ENGINES)('signing in with a provider on %s', (engine) => {
  it('is offered by name, makes a trainee of a newcomer, and finds them again by what they are known by there', async () => {
    const provider = await testProvider();
    const world = await testWorld(engine, [provider.setting]);
    const first = new Visitor(world);
    expect((await first.ask(ACCOUNT_ROUTES.readServer, {})).signIn).toEqual([
      { provider: 'work', name: 'Tea & Sons at work' },
    ]);
    expect(await signIn(first, provider)).toBe(SIGNED_IN);
    const made = await whoIs(first);
    expect(made).toMatchObject({ displayName: 'Anna of Work', role: 'trainee', login: null });
    provider.account = { subject: 'anna', name: 'Anna Married' };
    const second = new Visitor(world);
    expect(await signIn(second, provider)).toBe(SIGNED_IN);
    expect((await whoIs(second)).id).toBe(made.id);
    expect(await identitiesOf(world)).toEqual([
      { issuer: provider.setting.issuer, subject: 'anna', personId: made.id },
    ]);
    expect(Object.keys(second.cookies)).toEqual(['simmerdown']);
  });

  it('never takes an address for a person: another subject with the same address is somebody else', async () => {
    const provider = await testProvider();
    const world = await testWorld(engine, [provider.setting]);
    const login = 'ada@example.org';
    await world.database
      .updateTable('person')
      .set({ login, email: login })
      .where('id', '=', world.administrator)
      .execute();
    provider.account = { subject: login, name: 'Ada', email: login };
    const visitor = new Visitor(world);
    expect(await signIn(visitor, provider)).toBe(SIGNED_IN);
    expect(await whoIs(visitor)).toMatchObject({ role: 'trainee', login: null });
    expect((await whoIs(visitor)).id).not.toBe(world.administrator);
  });

  it('of somebody unknown is refused where newcomers are, until they add it to their account', async () => {
    const provider = await testProvider('work', 'refuse');
    const world = await testWorld(engine, [provider.setting]);
    expect(await signIn(new Visitor(world), provider)).toBe('/#/sign-in-failed/not-allowed');
    expect(await identitiesOf(world)).toEqual([]);
    const trainee = await Visitor.as(world, world.trainee);
    expect(await signIn(trainee, provider, true)).toBe('/#/account/added/work');
    const elsewhere = new Visitor(world);
    expect(await signIn(elsewhere, provider)).toBe(SIGNED_IN);
    expect((await whoIs(elsewhere)).id).toBe(world.trainee);
    const other = await Visitor.as(world, world.otherTrainee);
    expect(await signIn(other, provider, true)).toBe('/#/account/not-added/work/identity-taken');
    expect((await whoIs(other)).id).toBe(world.otherTrainee);
  });

  it('in two windows at once makes one person', async () => {
    const provider = await testProvider();
    const world = await testWorld(engine, [provider.setting]);
    const visitors = Array.from({ length: 5 }, () => new Visitor(world));
    const ways = await Promise.all(visitors.map((visitor) => signIn(visitor, provider)));
    expect(new Set(ways)).toEqual(new Set([SIGNED_IN]));
    const ids = await Promise.all(visitors.map(async (visitor) => (await whoIs(visitor)).id));
    expect(new Set(ids).size).toBe(1);
  });

  it('gives a session that nobody has planted', async () => {
    const provider = await testProvider();
    const world = await testWorld(engine, [provider.setting]);
    const attacker = await Visitor.as(world, world.otherTrainee);
    const victim = new Visitor(world);
    victim.plant('simmerdown', attacker.cookies.simmerdown!);
    expect(await signIn(victim, provider)).toBe(SIGNED_IN);
    expect(victim.cookies.simmerdown).not.toBe(attacker.cookies.simmerdown);
    expect(await attacker.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
  });
});

describe('coming back from a provider', () => {
  const begin = async () => {
    const provider = await testProvider();
    const world = await testWorld('sqlite', [provider.setting]);
    const visitor = new Visitor(world);
    const { address } = await visitor.ask(routes.startProvider, { params, body: {} });
    return { provider, world, visitor, back: pathOf(await provider.signIn(address)) };
  };

  it('opens nothing in another browser, and nothing a second time', async () => {
    const { world, visitor, back } = await begin();
    expect(await new Visitor(world).follow(back)).toBe(REFUSED);
    const other = new Visitor(world);
    await other.ask(routes.startProvider, { params, body: {} });
    expect(await other.follow(back)).toBe(REFUSED);
    expect(await visitor.follow(back)).toBe(SIGNED_IN);
    const again = new Visitor(world);
    expect(await again.follow(back)).toBe(REFUSED);
    expect(await again.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
  });

  it('with the code used up opens nothing, even with the ticket', async () => {
    const { visitor, world, back } = await begin();
    const thief = new Visitor(world);
    thief.plant('simmerdown-ticket', visitor.cookies['simmerdown-ticket']!);
    expect(await visitor.follow(back)).toBe(SIGNED_IN);
    expect(await thief.follow(back)).toBe(REFUSED);
  });

  it.each([
    ['without a code', (back: string) => back.replace(/code=[^&]*&?/, '')],
    ['with another code', (back: string) => back.replace(/code=[^&]*/, 'code=guessed')],
    ['with another state', (back: string) => back.replace(/state=[^&]*/, 'state=guessed')],
    ['without a state', (back: string) => back.replace(/&?state=[^&]*/, '')],
    ['from another issuer', (back: string) => back.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fevil.example')],
    ['with two states', (back: string) => `${back}&state=guessed`],
    ['with an error of the provider', (back: string) => back.replace(/code=[^&]*/, 'error=access_denied')],
    ['with nothing', (back: string) => back.replace(/\?.*/, '')],
  ])('%s opens nothing', async (_, spoil) => {
    const { visitor, back } = await begin();
    expect(await visitor.follow(spoil(back))).toBe(REFUSED);
    expect(await visitor.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
  });

  it('with a ticket for signing in adds nothing to an account, nor the other way round', async () => {
    const { visitor, world, back } = await begin();
    const ticket = visitor.cookies['simmerdown-ticket']!;
    const trainee = await Visitor.as(world, world.trainee);
    trainee.plant('simmerdown-ticket', `${ticket}.link`);
    expect(await trainee.follow(back)).toBe(NOT_ADDED);
    expect(await identitiesOf(world)).toEqual([]);
  });

  it('to add it to one’s account needs the same person to be signed in as at the beginning', async () => {
    const provider = await testProvider();
    const world = await testWorld('sqlite', [provider.setting]);
    const trainee = await Visitor.as(world, world.trainee);
    const { address } = await trainee.ask(routes.startProvider, { params, body: { link: true } });
    const back = pathOf(await provider.signIn(address));
    const other = await Visitor.as(world, world.otherTrainee);
    other.plant('simmerdown-ticket', trainee.cookies['simmerdown-ticket']!);
    expect(await other.follow(back)).toBe(NOT_ADDED);
    const nobody = new Visitor(world);
    nobody.plant('simmerdown-ticket', trainee.cookies['simmerdown-ticket']!);
    expect(await nobody.follow(back)).toBe('/#/sign-in-failed/sign-in-needed');
    expect(await identitiesOf(world)).toEqual([]);
    const stranger = { params, body: { link: true } };
    expect(await new Visitor(world).refused(routes.startProvider, stranger)).toBe('sign-in-needed');
  });

  it('from one provider is nothing to another one', async () => {
    const [work, school] = [await testProvider('work'), await testProvider('school')];
    const world = await testWorld('sqlite', [work.setting, school.setting]);
    const visitor = new Visitor(world);
    const { address } = await visitor.ask(routes.startProvider, { params, body: {} });
    const back = pathOf(await work.signIn(address)).replace('/work/', '/school/');
    expect(await visitor.follow(back)).toBe(REFUSED);
    expect(await new Visitor(world).follow('/api/sign-in/nowhere/callback')).toBe(
      '/#/sign-in-failed/not-found',
    );
  });

  it('is not begun where the provider is down, and works again when it is up', async () => {
    const before = createServer().listen(0, '127.0.0.1');
    await once(before, 'listening');
    const { port } = before.address() as AddressInfo;
    before.close();
    const setting = { ...(await testProvider()).setting, issuer: `http://127.0.0.1:${port}` };
    const world = await testWorld('sqlite', [setting]);
    const visitor = new Visitor(world);
    expect(await visitor.refused(routes.startProvider, { params, body: {} })).toBe('provider-refused');
    expect(await signIn(visitor, await testProvider('work', 'trainee', port))).toBe(SIGNED_IN);
  });
});
