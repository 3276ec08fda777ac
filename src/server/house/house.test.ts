import { describe, expect, it } from 'vitest';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { PHRASE_ROUTES as routes } from '../../protocol/phrase.ts';
import { TRADE_ROUTES } from '../../protocol/trade.ts';
import { ENGINES } from '../database/open-database.ts';
import { somebody } from '../test-people.ts';
import { administratorOf, testServer } from '../test-server.ts';

const WARNING = { situation: 'warning', locale: 'en', text: 'I will help, and I need us to talk.' } as const;

async function house(engine: (typeof ENGINES)[number]) {
  const server = await testServer(engine);
  const administrator = await administratorOf(server);
  const trainer = (await somebody(server, 'trainer')).visitor;
  const trainee = (await somebody(server, 'trainee')).visitor;
  return { server, administrator, trainer, trainee };
}

describe.each(ENGINES)('the phrase book of a team on %s', (engine) => {
  it('is written by trainers and read by everybody, each language for itself', async () => {
    const { trainer, trainee } = await house(engine);
    const written = await trainer.ask(routes.writePhrase, { body: WARNING });
    await trainer.ask(routes.writePhrase, { body: { ...WARNING, locale: 'fi', text: 'Autan mielelläni.' } });
    expect((await trainee.ask(routes.listPhrases, { query: { locale: 'en' } })).phrases).toEqual([written]);
    expect((await trainee.ask(routes.listPhrases, {})).phrases).toHaveLength(2);
    expect(await trainee.refused(routes.writePhrase, { body: WARNING })).toBe('not-allowed');
    const params = { phrase: written.id };
    await trainer.ask(routes.changePhrase, { params, body: { text: 'Let us talk.' } });
    const { phrases } = await trainee.ask(routes.listPhrases, { query: { locale: 'en' } });
    expect(phrases.map(({ text }) => text)).toEqual(['Let us talk.']);
    await trainer.ask(routes.removePhrase, { params });
    expect((await trainee.ask(routes.listPhrases, { query: { locale: 'en' } })).phrases).toEqual([]);
    expect(await trainer.refused(routes.removePhrase, { params })).toBe('not-found');
  });

  it('takes what people offer without their names, and shows it to trainers alone until one has taken it', async () => {
    const { server, trainer, trainee } = await house(engine);
    await trainee.ask(routes.offerPhrase, { body: WARNING });
    expect((await trainee.ask(routes.listPhrases, {})).phrases).toEqual([]);
    const [offered] = (await trainer.ask(routes.listPhrases, {})).phrases;
    expect(offered).toMatchObject({ ...WARNING, taken: false });
    const [row] = await server.database.selectFrom('phrase').selectAll().execute();
    expect(Object.keys(row ?? {})).not.toContain('personId');
    const params = { phrase: offered?.id ?? '' };
    await trainer.ask(routes.changePhrase, { params, body: { text: WARNING.text } });
    expect((await trainee.ask(routes.listPhrases, {})).phrases).toMatchObject([{ ...WARNING, taken: true }]);
  });

  it('refuses hidden signs and what nobody says in one breath, and offers of one person without end', async () => {
    const { trainer, trainee } = await house(engine);
    const refused = (text: string) => trainer.refused(routes.writePhrase, { body: { ...WARNING, text } });
    expect(await refused('One\u202Emoment')).toBe('bad-request');
    expect(await refused('One\u200Bmoment')).toBe('bad-request');
    expect(await refused('a'.repeat(241))).toBe('bad-request');
    expect(await refused('  ')).toBe('bad-request');
    for (let times = 0; times < 12; times += 1) await trainee.ask(routes.offerPhrase, { body: WARNING });
    expect(await trainee.refused(routes.offerPhrase, { body: WARNING })).toBe('too-many-requests');
  });

  it('has every deed of trainers in the log, without what anybody has written', async () => {
    const { administrator, trainer, trainee } = await house(engine);
    await trainee.ask(routes.offerPhrase, { body: { ...WARNING, text: 'My very own words' } });
    const [offered] = (await trainer.ask(routes.listPhrases, {})).phrases;
    const params = { phrase: offered?.id ?? '' };
    await trainer.ask(routes.changePhrase, { params, body: { text: 'My very own words' } });
    await trainer.ask(routes.changePhrase, { params, body: { text: 'Let us talk.' } });
    await trainer.ask(routes.removePhrase, { params });
    const written = await trainer.ask(routes.writePhrase, { body: WARNING });
    const { entries, tampered } = await administrator.ask(CARE_ROUTES.readAudit, {});
    const deeds = entries.filter(({ action }) => action === 'write-phrases').toReversed();
    expect(deeds.map(({ object, change }) => [object, change])).toEqual([
      [params.phrase, { phrase: 'taken' }],
      [params.phrase, { phrase: 'changed' }],
      [params.phrase, { phrase: 'removed' }],
      [written.id, { phrase: 'written' }],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/very own words|Let us talk/);
    expect(tampered).toBeNull();
  });

  it('has an end', async () => {
    const { server, trainer } = await house(engine);
    const { id: organisationId } = await server.database
      .selectFrom('organisation')
      .select('id')
      .executeTakeFirstOrThrow();
    const rows = Array.from({ length: 299 }, (_, index) => ({
      ...WARNING,
      id: `phrase-${index}`,
      organisationId,
      takenMs: 1,
      createdMs: 1,
    }));
    await server.database.insertInto('phrase').values(rows).execute();
    await trainer.ask(routes.writePhrase, { body: WARNING });
    expect(await trainer.refused(routes.writePhrase, { body: WARNING })).toBe('phrases-full');
  });
});

const TRADE = {
  industry: 'bank',
  address: { fi: 'formal' },
  parameters: { can: ['waive a fee of up to 20 euros'], approval: [], cannot: ['change an interest rate'] },
} as const;

describe.each(ENGINES)('the trade of an organisation on %s', (engine) => {
  it('is set by administrators, seen by everybody, and noted without what people have written', async () => {
    const { administrator, trainer, trainee } = await house(engine);
    expect((await trainee.ask(TRADE_ROUTES.readTrade, {})).industry).toBeNull();
    expect(await trainer.refused(TRADE_ROUTES.setTrade, { body: tradeBody() })).toBe('not-allowed');
    await administrator.ask(TRADE_ROUTES.setTrade, { body: tradeBody() });
    await administrator.ask(TRADE_ROUTES.setTrade, { body: tradeBody() });
    expect(await trainer.ask(TRADE_ROUTES.readTrade, {})).toEqual(TRADE);
    expect((await trainee.ask(routes.listPhrases, {})).address).toEqual({ fi: 'formal' });
    const { entries } = await administrator.ask(CARE_ROUTES.readAudit, {});
    const noted = entries.filter(({ change }) => 'industry' in change);
    expect(noted.map(({ change }) => change)).toEqual([
      {
        industry: [null, 'bank'],
        address: [{}, { fi: 'formal' }],
        parameters: [
          [0, 0, 0],
          [1, 0, 1],
        ],
      },
    ]);
  });
});

const tradeBody = () => ({
  ...TRADE,
  parameters: { can: [...TRADE.parameters.can], approval: [], cannot: [...TRADE.parameters.cannot] },
});
