import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioPath } from '../../files/shipped.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { ENGINES } from '../database/open-database.ts';
import { cohortIn, somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';
import { registerShipped } from './shipped.ts';

const yaml = readFileSync(scenarioPath('tutorial-teapot'), 'utf8');
const english = readFileSync('locales/en/scenarios/tutorial-teapot.json', 'utf8');
const files = { yaml, words: { en: english } };

async function trainerOf(server: TestServer): Promise<Visitor> {
  await administratorOf(server);
  return (await somebody(server, 'trainer', [await cohortIn(server)])).visitor;
}

describe.each(ENGINES)('the scenarios of an organisation on %s', (engine) => {
  it('are those of the program, once, however often it starts, and none that is only lent', async () => {
    const server = await testServer(engine);
    const trainer = await trainerOf(server);
    await registerShipped(server.database, server.clock.now);
    await registerShipped(server.database, server.clock.now + 1);
    const { editions } = await trainer.ask(routes.listScenarios, {});
    expect(new Set(editions.map(({ scenario }) => scenario)).size).toBe(editions.length);
    expect(editions.map(({ scenario }) => scenario)).toContain('leaflet');
    expect(editions.filter(({ scenario }) => scenario.startsWith('second-'))).toEqual([]);
    expect(editions.every(({ number, own }) => number === 1 && !own)).toBe(true);
    const leaflet = editions.find(({ scenario }) => scenario === 'leaflet')!;
    const params = { version: leaflet.version };
    const whole = await trainer.ask(routes.readScenario, { params, query: { locale: 'lv' } });
    expect(whole.words.title).toBe(leaflet.titles.lv);
    expect(await trainer.refused(routes.retireScenario, { params, body: { retired: true } })).toBe(
      'not-allowed',
    );
  });

  it('are read once for their list, as editions never change, and what changes beside them is told anew', async () => {
    const server = await testServer(engine);
    const trainer = await trainerOf(server);
    await registerShipped(server.database, server.clock.now);
    const list = async () => (await trainer.ask(routes.listScenarios, {})).editions;
    const before = await list();
    expect(before.length).toBeGreaterThan(5);
    // Nobody could read this again.
    await server.database.updateTable('scenarioVersion').set({ accepted: '', words: '' }).execute();
    expect(await list()).toEqual(before);
    const [first] = before;
    const retired = server.database.updateTable('scenarioVersion').set({ retiredMs: 1 });
    await retired.where('id', '=', first?.version ?? '').execute();
    expect(await list()).toEqual(before.slice(1));
  });

  it('are published as editions that never change, take the place of the program’s, and can be taken back', async () => {
    const server = await testServer(engine);
    const administrator = await administratorOf(server);
    const trainer = (await somebody(server, 'trainer', [await cohortIn(server)])).visitor;
    const { seal, ...report } = await trainer.ask(routes.checkScenario, { body: files });
    expect(report.failures).toEqual([]);
    if (seal === null) throw new Error(JSON.stringify(report));
    const changed = { ...files, yaml: `${yaml}\n# changed` };
    expect(await trainer.refused(routes.publishScenario, { body: { ...changed, seal } })).toBe(
      'scenario-refused',
    );
    const edition = await trainer.ask(routes.publishScenario, { body: { ...files, seal } });
    const again = await trainer.ask(routes.publishScenario, { body: { ...files, seal } });
    expect(again).toEqual(edition);
    expect(edition).toMatchObject({ scenario: 'tutorial-teapot', number: 1, own: true, retired: null });
    const params = { version: edition.version };
    await trainer.ask(routes.retireScenario, { params, body: { retired: true } });
    expect((await trainer.ask(routes.listScenarios, {})).editions).toEqual([]);
    expect((await trainer.ask(routes.listScenarios, { query: { all: 'yes' } })).editions).toHaveLength(1);
    await trainer.ask(routes.retireScenario, { params, body: { retired: false } });
    expect((await trainer.ask(routes.listScenarios, {})).editions).toEqual([edition]);
    const { names } = await administrator.ask(CARE_ROUTES.readAudit, {});
    expect(names[edition.version]).toBe('tutorial-teapot');
  });

  it('give back their files, so that the next edition begins where the last one ended', async () => {
    const server = await testServer(engine);
    const trainer = await trainerOf(server);
    await registerShipped(server.database, server.clock.now);
    const { editions } = await trainer.ask(routes.listScenarios, {});
    const teapot = editions.find(({ scenario }) => scenario === 'tutorial-teapot')!;
    const params = { version: teapot.version };
    const source = await trainer.ask(routes.readSource, { params });
    expect(source.yaml).toBe(yaml);
    expect(source.words.en).toBe(english);
    expect(Object.keys(source.words)).toHaveLength(5);
  });

  it('are published by one after the other: who began from an older edition is told', async () => {
    const server = await testServer(engine);
    const trainer = await trainerOf(server);
    const { seal } = await trainer.ask(routes.checkScenario, { body: files });
    const first = { ...files, seal: seal ?? '', after: 0 };
    const both = await Promise.all([
      trainer.try(routes.publishScenario, { body: first }),
      trainer.try(routes.publishScenario, { body: first }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const moved = { ...files, yaml: yaml.replace(/^industry: .*$/m, 'industry: retail-shop') };
    const { seal: next } = await trainer.ask(routes.checkScenario, { body: moved });
    const second = { ...moved, seal: next ?? '' };
    expect(await trainer.refused(routes.publishScenario, { body: { ...second, after: 0 } })).toBe(
      'edition-overtaken',
    );
    const edition = await trainer.ask(routes.publishScenario, { body: { ...second, after: 1 } });
    expect(edition).toMatchObject({ number: 2, industry: 'retail-shop', own: true });
  });

  it('are refused with the place of every fault, and are nobody’s who only learns', async () => {
    const server = await testServer(engine);
    const trainer = await trainerOf(server);
    const broken = { ...files, yaml: yaml.replace(/^channel: .*$/m, 'channel: pigeon') };
    const { seal, failures } = await trainer.ask(routes.checkScenario, { body: broken });
    expect(seal).toBeNull();
    expect(failures[0]).toMatchObject({ path: 'channel', line: expect.any(Number) });
    const holes = { ...files, words: { en: english.replace('"title"', '"titel"') } };
    const { texts } = await trainer.ask(routes.checkScenario, { body: holes });
    expect(texts.map(({ code, key }) => `${code} ${key}`)).toEqual(['missing-key title', 'unused-key titel']);
    const trainee = (await somebody(server, 'trainee')).visitor;
    expect(await trainee.refused(routes.checkScenario, { body: files })).toBe('not-allowed');
  });
});
