import { describe, expect, it } from 'vitest';
import { ACCOUNT_ROUTES as routes } from '../../protocol/account.ts';
import { IDLE, LONGEST } from '../accounts/sessions.ts';
import { ENGINES } from '../database/open-database.ts';
import { ADMINISTRATOR, administratorOf, firstToken, testServer, Visitor } from '../test-server.ts';

const { login, password } = ADMINISTRATOR;

describe.each(ENGINES)('an account on %s', (engine) => {
  it('begins with the link of the first start, which is good once', async () => {
    const server = await testServer(engine);
    const token = await firstToken(server);
    const visitor = new Visitor(server);
    expect(await visitor.ask(routes.readServer, {})).toMatchObject({ needsAdministrator: true });
    const { me } = await visitor.ask(routes.makeFirstAdministrator, { body: { ...ADMINISTRATOR, token } });
    expect(me).toMatchObject({
      person: { displayName: ADMINISTRATOR.displayName, role: 'administrator' },
      organisation: { name: ADMINISTRATOR.organisation },
    });
    expect(await visitor.ask(routes.readServer, {})).toMatchObject({ needsAdministrator: false });
    const late = new Visitor(server);
    const again = { ...ADMINISTRATOR, login: 'eve@example.org', token };
    expect(await late.refused(routes.makeFirstAdministrator, { body: again })).toBe('link-used');
  });

  it('is made once, however many open the link at the same moment', async () => {
    const server = await testServer(engine);
    const token = await firstToken(server);
    const asked = Array.from({ length: 8 }, (_, number) =>
      new Visitor(server).try(routes.makeFirstAdministrator, {
        body: { ...ADMINISTRATOR, login: `ada${number}@example.org`, token },
      }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it('opens with its name and password, whatever the capitals of the name', async () => {
    const server = await testServer(engine);
    await administratorOf(server);
    const visitor = new Visitor(server);
    const wrong = { login, password: 'correct horse batterie' };
    expect(await visitor.refused(routes.signIn, { body: wrong })).toBe('wrong-credentials');
    const nobody = { login: 'nobody@example.org', password };
    expect(await visitor.refused(routes.signIn, { body: nobody })).toBe('wrong-credentials');
    expect(await visitor.refused(routes.readMe, {})).toBe('sign-in-needed');
    await visitor.ask(routes.signIn, { body: { login: login.toUpperCase(), password } });
    expect((await visitor.ask(routes.readMe, {})).person.login).toBe(login);
  });

  it('is closed to whoever guesses, also for the moment in which they guess right', async () => {
    const server = await testServer(engine);
    await administratorOf(server);
    const visitor = new Visitor(server);
    const guesses = Array.from({ length: 12 }, (_, number) =>
      visitor.refused(routes.signIn, { body: { login, password: `guess number ${number}` } }),
    );
    const codes = await Promise.all(guesses);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(2);
    expect(await visitor.refused(routes.signIn, { body: { login, password } })).toBe('too-many-requests');
  });
});

describe.each(ENGINES)('a session on %s', (engine) => {
  it('ends when it is closed here, closed from another device, idle too long, or too old', async () => {
    const server = await testServer(engine);
    const here = await administratorOf(server);
    const there = new Visitor(server);
    await there.ask(routes.signIn, { body: { login, password } });
    const { sessions } = await here.ask(routes.listSessions, {});
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const other = sessions.find(({ current }) => !current)!;
    await here.ask(routes.closeSession, { params: { session: other.id } });
    expect(await there.refused(routes.readMe, {})).toBe('sign-in-needed');

    await there.ask(routes.signIn, { body: { login, password } });
    await there.ask(routes.signOut, {});
    expect(await there.refused(routes.readMe, {})).toBe('sign-in-needed');

    server.clock.now += IDLE;
    expect(await here.refused(routes.readMe, {})).toBe('sign-in-needed');
    await here.ask(routes.signIn, { body: { login, password } });
    for (let passed = 0; passed < LONGEST - IDLE; passed += IDLE / 2) {
      server.clock.now += IDLE / 2;
      await here.ask(routes.readMe, {});
    }
    server.clock.now += IDLE;
    expect(await here.refused(routes.readMe, {})).toBe('sign-in-needed');
  });

  it('of another device ends with a new password', async () => {
    const server = await testServer(engine);
    const here = await administratorOf(server);
    const there = new Visitor(server);
    await there.ask(routes.signIn, { body: { login, password } });
    const next = { login, password: 'wrong horse battery', current: 'not this one' };
    expect(await here.refused(routes.setPassword, { body: next })).toBe('wrong-credentials');
    await here.ask(routes.setPassword, { body: { ...next, current: password } });
    expect(await there.refused(routes.readMe, {})).toBe('sign-in-needed');
    await here.ask(routes.readMe, {});
    await there.ask(routes.signIn, { body: { login, password: next.password } });
  });
});
