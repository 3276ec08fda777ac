import { describe, expect, it } from 'vitest';
import { DAY } from '../../course/day.ts';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { COHORT_ROUTES, type JoinCodeState } from '../../protocol/cohort.ts';
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import { PEOPLE_ROUTES } from '../../protocol/people.ts';
import { ENGINES } from '../database/open-database.ts';
import { ADMINISTRATOR, firstToken, testServer, Visitor } from '../test-server.ts';
import { testWorld, type World } from '../test-world.ts';

async function codeOf(world: World, mostUses = 100, cohort = world.cohort): Promise<JoinCodeState> {
  const administrator = await Visitor.as(world, world.administrator);
  return administrator.ask(COHORT_ROUTES.makeJoinCode, { params: { cohort }, body: { days: 2, mostUses } });
}

const join = (code: string, displayName: string | null = 'Nia') => ({ body: { code, displayName } });

describe.each(ENGINES)('a join code on %s', (engine) => {
  it('makes a trainee with a session, a name, a cohort and a recovery phrase, however it is typed', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4).toLowerCase()} `;
    const visitor = new Visitor(world);
    const { me, recoveryPhrase } = await visitor.ask(routes.join, join(typed, '  Nia Kalniņa '));
    expect(me).toMatchObject({
      person: { displayName: 'Nia Kalniņa', role: 'trainee', login: null },
      organisation: { id: world.organisation },
    });
    expect(recoveryPhrase?.split(' ')).toHaveLength(4);
    const { cohorts } = await visitor.ask(COHORT_ROUTES.listCohorts, {});
    expect(cohorts).toMatchObject([{ id: world.cohort, part: 'trainee' }]);
    const kept = JSON.stringify(await world.database.selectFrom('recoveryPhrase').selectAll().execute());
    expect(kept).not.toContain(recoveryPhrase?.split(' ')[0]);
  });

  it('makes nobody twice of whoever has heard no answer and asks again, and gives them words that hold', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world, 2);
    const key = 'a key that one page has made'.replaceAll(' ', '-');
    const asked = (displayName: string) => ({ body: { code, displayName, key } });
    const lost = await Promise.all(
      ['Nia', 'Nia'].map((name) => new Visitor(world).ask(routes.join, asked(name))),
    );
    const { me, recoveryPhrase } = await new Visitor(world).ask(routes.join, asked('Nia K.'));
    expect(new Set([me, ...lost.map((told) => told.me)].map(({ person }) => person.id)).size).toBe(1);
    expect(me.person.displayName).toBe('Nia K.');
    const body = { phrase: recoveryPhrase ?? '', renew: false };
    expect((await new Visitor(world).ask(routes.recover, { body })).me.person.id).toBe(me.person.id);
    const other = { body: { code, displayName: 'Nia', key: `${key}-2` } };
    expect((await new Visitor(world).ask(routes.join, other)).me.person.id).not.toBe(me.person.id);
  });

  it('opens nothing by the key of whoever joined more than an hour ago', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const asked = { body: { code, displayName: 'Nia', key: 'a-key-that-one-page-has-made' } };
    await new Visitor(world).ask(routes.join, asked);
    world.clock.now += DAY / 24;
    expect(await new Visitor(world).refused(routes.join, asked)).toBe('conflict');
  });

  it('gives its last place to one of twenty who come at once', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world, 3);
    const asked = Array.from({ length: 20 }, (_, number) =>
      new Visitor(world).try(routes.join, join(code, `Nia ${number}`)),
    );
    const told = await Promise.all(asked);
    expect(told.filter(({ status }) => status === 200)).toHaveLength(3);
    const codes = new Set(told.flatMap((one) => ('problem' in one ? [one.problem.code] : [])));
    expect([...codes]).toEqual(['code-unknown']);
    const newcomers = await world.database
      .selectFrom('person')
      .select('id')
      .where('displayName', 'like', 'Nia%')
      .execute();
    expect(newcomers).toHaveLength(3);
  });

  it('answers the same whether it is unknown, used up, too old, revoked or of an archived cohort', async () => {
    const world = await testWorld(engine);
    const administrator = await Visitor.as(world, world.administrator);
    const [usedUp, old, revoked, archived] = [
      await codeOf(world, 1),
      await codeOf(world),
      await codeOf(world),
      await codeOf(world, 1, world.otherCohort),
    ];
    await new Visitor(world).ask(routes.join, join(usedUp.code));
    const params = { cohort: world.cohort, code: revoked.id };
    await administrator.ask(COHORT_ROUTES.revokeJoinCode, { params });
    const archive = { params: { cohort: world.otherCohort }, body: { archived: true } };
    await administrator.ask(COHORT_ROUTES.changeCohort, archive);
    const problemOf = async (code: string) => {
      const asked = await new Visitor(world).try(routes.join, join(code));
      if (!('problem' in asked)) throw new Error('let in');
      const { request: _, ...problem } = asked.problem;
      return problem;
    };
    const unknown = await problemOf('ABCDEFGH');
    for (const { code } of [usedUp, revoked, archived]) expect(await problemOf(code)).toEqual(unknown);
    world.clock.now += 2 * DAY;
    expect(await problemOf(old.code)).toEqual(unknown);
    expect(unknown.code).toBe('code-unknown');
  });

  it('is revoked in its own cohort only, and stays revoked from the first time on', async () => {
    const world = await testWorld(engine);
    const { id } = await codeOf(world);
    const trainer = await Visitor.as(world, world.trainer);
    const other = await Visitor.as(world, world.otherTrainer);
    const strange = { params: { cohort: world.otherCohort, code: id } };
    expect(await other.refused(COHORT_ROUTES.revokeJoinCode, strange)).toBe('not-found');
    const params = { cohort: world.cohort, code: id };
    const at = world.clock.now;
    await trainer.ask(COHORT_ROUTES.revokeJoinCode, { params });
    world.clock.now += DAY;
    await trainer.ask(COHORT_ROUTES.revokeJoinCode, { params });
    const { codes } = await trainer.ask(COHORT_ROUTES.listJoinCodes, { params: { cohort: world.cohort } });
    expect(codes).toMatchObject([{ id, revoked: at, uses: 0 }]);
  });

  it('takes whoever is signed in into another cohort as themselves, once, from however many devices', async () => {
    const world = await testWorld(engine);
    const { id, code } = await codeOf(world, 2, world.otherCohort);
    const devices = await Promise.all(Array.from({ length: 8 }, () => Visitor.as(world, world.trainee)));
    const told = await Promise.all(devices.map((device) => device.ask(routes.join, join(code, 'Not Anna'))));
    expect(told.every(({ me, recoveryPhrase }) => me.person.displayName === 'Anna' && !recoveryPhrase)).toBe(
      true,
    );
    const [device] = devices;
    const { cohorts } = await device!.ask(COHORT_ROUTES.listCohorts, {});
    expect(cohorts.map(({ name }) => name)).toEqual(['Monday', 'Tuesday']);
    const row = await world.database
      .selectFrom('joinCode')
      .select('uses')
      .where('id', '=', id)
      .executeTakeFirst();
    expect(row?.uses).toBe(1);
  });

  it('opens nothing to the people of another organisation, and takes no place for it', async () => {
    const world = await testWorld(engine);
    const { id, code } = await codeOf(world);
    const foreign = await Visitor.as(world, world.foreignAdministrator);
    expect(await foreign.refused(routes.join, join(code))).toBe('code-unknown');
    const trainer = await Visitor.as(world, world.trainer);
    const { codes } = await trainer.ask(COHORT_ROUTES.listJoinCodes, { params: { cohort: world.cohort } });
    expect(codes.find((one) => one.id === id)?.uses).toBe(0);
  });

  it('needs a name, and no sign in it that nobody sees', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    for (const name of [null, '', '   ', 'A\u200Bda', 'A\nB', 'A\u202EB', 'x'.repeat(81)])
      expect(await new Visitor(world).refused(routes.join, join(code, name))).toBe('bad-request');
    const tooMuch = { ...join(code).body, role: 'administrator' };
    expect(await new Visitor(world).refused(routes.join, { body: tooMuch })).toBe('bad-request');
  });

  it('is counted apart from words that are somebody’s own: whoever guesses at those keeps no class out', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const guesser = new Visitor(world, '192.0.2.1');
    const guess = () => guesser.refused(routes.recover, { body: { phrase: 'one two three four' } });
    const told = await Promise.all(Array.from({ length: 55 }, guess));
    expect(told.filter((one) => one === 'too-many-requests')).toHaveLength(5);
    await new Visitor(world, '192.0.2.1').ask(routes.join, join(code));
  });
});

describe.each(ENGINES)('a recovery phrase on %s', (engine) => {
  it('opens the account on another device, however it is typed, as often as it is needed', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const { me, recoveryPhrase } = await new Visitor(world).ask(routes.join, join(code));
    const typed = ` ${recoveryPhrase!.toUpperCase().replaceAll(' ', ',  ')} `;
    for (const phrase of [typed, recoveryPhrase!]) {
      const again = await new Visitor(world).ask(routes.recover, { body: { phrase } });
      expect(again).toMatchObject({ me: { person: { id: me.person.id } }, recoveryPhrase: null });
      expect(again.me.session).not.toBe(me.session);
    }
    const wrong = { body: { phrase: 'abandon ability able about' } };
    expect(await new Visitor(world).refused(routes.recover, wrong)).toBe('wrong-credentials');
  });

  it('is replaced on wish by one of two who wish it at once, and then opens nothing', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const { recoveryPhrase } = await new Visitor(world).ask(routes.join, join(code));
    const renew = { body: { phrase: recoveryPhrase!, renew: true } };
    const told = await Promise.all([0, 1].map(() => new Visitor(world).try(routes.recover, renew)));
    const phrases = told.flatMap((one) => ('answer' in one ? [one.answer.recoveryPhrase] : []));
    expect(phrases).toHaveLength(1);
    expect(await new Visitor(world).refused(routes.recover, renew)).toBe('wrong-credentials');
    await new Visitor(world).ask(routes.recover, { body: { phrase: phrases[0]! } });
  });

  it('is made for whoever is signed in and has none, and comes with a link where one asks for it', async () => {
    const world = await testWorld(engine);
    const trainee = await Visitor.as(world, world.trainee);
    const { recoveryPhrase } = await trainee.ask(PEOPLE_ROUTES.renewRecoveryPhrase, {});
    await new Visitor(world).ask(routes.recover, { body: { phrase: recoveryPhrase! } });
    const trainer = await Visitor.as(world, world.trainer);
    const params = { person: world.trainee };
    const { token } = await trainer.ask(PEOPLE_ROUTES.makeSignInLink, { params });
    const lost = await new Visitor(world).ask(routes.signInByLink, { body: { token, renew: true } });
    expect(lost.me.person.id).toBe(world.trainee);
    const old = { body: { phrase: recoveryPhrase! } };
    expect(await new Visitor(world).refused(routes.recover, old)).toBe('wrong-credentials');
    await new Visitor(world).ask(routes.recover, { body: { phrase: lost.recoveryPhrase! } });
  });
});

describe.each(ENGINES)('a link whose answer was lost, on %s', (engine) => {
  it('lets the same page in once more, and nobody else, and not for long', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const { token } = await trainer.ask(PEOPLE_ROUTES.makeSignInLink, { params: { person: world.trainee } });
    const key = 'a-key-that-one-page-has-made';
    const page = { body: { token, key } };
    const lost = new Visitor(world);
    await lost.ask(routes.signInByLink, page);
    for (const body of [{ token }, { token, key: 'a-key-that-another-page-made' }])
      expect(await new Visitor(world).refused(routes.signInByLink, { body })).toBe('link-used');
    const there = new Visitor(world);
    expect((await there.ask(routes.signInByLink, page)).me.person.id).toBe(world.trainee);
    expect((await there.ask(ACCOUNT_ROUTES.listSessions, {})).sessions).toHaveLength(1);
    // The token of the answer that was lost opens nothing, wherever it has gone.
    expect(await lost.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    world.clock.now += 10 * 60 * 1000;
    expect(await new Visitor(world).refused(routes.signInByLink, page)).toBe('link-used');
  });

  it('opens nothing any more once its session was closed', async () => {
    const world = await testWorld(engine);
    const trainer = await Visitor.as(world, world.trainer);
    const { token } = await trainer.ask(PEOPLE_ROUTES.makeSignInLink, { params: { person: world.trainee } });
    const page = { body: { token, key: 'a-key-that-one-page-has-made' } };
    const there = new Visitor(world);
    await there.ask(routes.signInByLink, page);
    await there.ask(ACCOUNT_ROUTES.signOut, {});
    expect(await new Visitor(world).refused(routes.signInByLink, page)).toBe('link-used');
  });

  it('makes one administrator of whoever founds a house twice', async () => {
    const server = await testServer(engine);
    const token = await firstToken(server);
    const body = { ...ADMINISTRATOR, token, key: 'a-key-that-one-page-has-made' };
    const first = await new Visitor(server).ask(ACCOUNT_ROUTES.makeFirstAdministrator, { body });
    const again = await new Visitor(server).ask(ACCOUNT_ROUTES.makeFirstAdministrator, { body });
    expect(again.me.person).toEqual(first.me.person);
    const other = { ...body, key: 'a-key-that-another-page-made' };
    expect(await new Visitor(server).refused(ACCOUNT_ROUTES.makeFirstAdministrator, { body: other })).toBe(
      'link-used',
    );
  });
});

describe.each(ENGINES)('whoever becomes a trainer, on %s', (engine) => {
  it('cannot come in with four words any more, nor get new ones by any way', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const { me, recoveryPhrase } = await new Visitor(world).ask(routes.join, join(code));
    const administrator = await Visitor.as(world, world.administrator);
    const params = { person: me.person.id };
    const be = (role: 'trainer' | 'trainee') =>
      administrator.ask(PEOPLE_ROUTES.changeRole, { params, body: { role } });
    await be('trainer');
    for (const renew of [false, true]) {
      const body = { phrase: recoveryPhrase!, renew };
      expect(await new Visitor(world).refused(routes.recover, { body })).toBe('wrong-credentials');
    }
    const trainer = new Visitor(world);
    const { token } = await administrator.ask(PEOPLE_ROUTES.makeSignInLink, { params });
    const byLink = await trainer.ask(routes.signInByLink, { body: { token, renew: true } });
    expect(byLink).toMatchObject({ me: { person: { role: 'trainer' } }, recoveryPhrase: null });
    expect((await trainer.ask(PEOPLE_ROUTES.renewRecoveryPhrase, {})).recoveryPhrase).toBeNull();
    expect(await world.database.selectFrom('recoveryPhrase').selectAll().execute()).toEqual([]);
    await be('trainee');
    const old = { body: { phrase: recoveryPhrase! } };
    expect(await new Visitor(world).refused(routes.recover, old)).toBe('wrong-credentials');
    const again = await (await Visitor.as(world, me.person.id)).ask(PEOPLE_ROUTES.renewRecoveryPhrase, {});
    await new Visitor(world).ask(routes.recover, { body: { phrase: again.recoveryPhrase! } });
  });

  it('cannot come in with four words that were kept at the same moment', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const { me, recoveryPhrase } = await new Visitor(world).ask(routes.join, join(code));
    await world.database
      .updateTable('person')
      .set({ role: 'administrator' })
      .where('id', '=', me.person.id)
      .execute();
    for (const renew of [false, true]) {
      const body = { phrase: recoveryPhrase!, renew };
      expect(await new Visitor(world).refused(routes.recover, { body })).toBe('wrong-credentials');
    }
  });
});

describe.each(ENGINES)('a session that somebody planted, on %s', (engine) => {
  it('is never the one that its victim gets: every way in makes a new one, and ends the planted one', async () => {
    const world = await testWorld(engine);
    const { code } = await codeOf(world);
    const { recoveryPhrase } = await new Visitor(world).ask(routes.join, join(code));
    const attacker = await Visitor.as(world, world.otherTrainee);
    const planted = attacker.cookies.simmerdown!;
    const victim = new Visitor(world);
    victim.plant('simmerdown', planted);
    const { me } = await victim.ask(routes.recover, { body: { phrase: recoveryPhrase! } });
    expect(victim.cookies.simmerdown).not.toBe(planted);
    expect(await attacker.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    const made = new Visitor(world);
    made.plant('simmerdown', 'A'.repeat(43));
    await made.ask(routes.join, join(code));
    expect(made.cookies.simmerdown).not.toBe('A'.repeat(43));
    const chosen = new Visitor(world);
    chosen.plant('simmerdown', 'A'.repeat(43));
    expect(await chosen.refused(ACCOUNT_ROUTES.readMe, {})).toBe('sign-in-needed');
    expect((await victim.ask(ACCOUNT_ROUTES.readMe, {})).person.id).toBe(me.person.id);
  });
});
