import { describe, expect, it } from 'vitest';
import { TEMPLATE_ROUTES as routes } from '../../protocol/template.ts';
import { ENGINES } from '../database/open-database.ts';
import { somebody } from '../test-people.ts';
import { administratorOf, testServer, type Visitor } from '../test-server.ts';

const PATTERN = {
  title: 'First week',
  scenarios: [{ scenario: 'leaflet', own: false }],
  terms: {
    passMark: 70,
    attempts: 3,
    counts: 'best',
    mode: 'practice',
    helps: null,
    locale: null,
    mask: null,
    late: 'accepted',
    mastery: 'two-days',
    refreshes: [1 as const, 6 as const],
  },
  days: 7,
} as const;

const pattern = {
  ...PATTERN,
  scenarios: [...PATTERN.scenarios],
  terms: { ...PATTERN.terms, refreshes: [...PATTERN.terms.refreshes] },
};

const keep = (visitor: Visitor, name: string) =>
  visitor.ask(routes.makeTemplate, { body: { name, pattern } });
const namesFor = async (visitor: Visitor) =>
  (await visitor.ask(routes.listTemplates, {})).templates.map(({ name }) => name);

describe.each(ENGINES)('templates on %s', (engine) => {
  it('are kept as they were written, and are there for every trainer of the organisation', async () => {
    const server = await testServer(engine);
    const administrator = await administratorOf(server);
    const { visitor: trainer } = await somebody(server, 'trainer');
    const { id } = await keep(administrator, 'New hires');
    const { templates } = await trainer.ask(routes.listTemplates, {});
    expect(templates).toEqual([{ id, name: 'New hires', pattern }]);
  });

  it('are read as they were meant when neither helps nor goals could be set', async () => {
    const server = await testServer(engine);
    const administrator = await administratorOf(server);
    const scenarios = [{ ...PATTERN.scenarios[0], goal: 'keep' }];
    const body = { name: 'With a goal', pattern: { ...pattern, scenarios } };
    const { id } = await administrator.ask(routes.makeTemplate, { body });
    const listed = async () => (await administrator.ask(routes.listTemplates, {})).templates[0]?.pattern;
    expect((await listed())?.scenarios).toEqual(scenarios);
    const { helps: _, ...terms } = pattern.terms;
    await server.database
      .updateTable('assignmentTemplate')
      .set({ body: JSON.stringify({ ...pattern, terms }) })
      .where('id', '=', id)
      .execute();
    expect(await listed()).toEqual(pattern);
  });

  it('can be called otherwise, taken away, and put back', async () => {
    const server = await testServer(engine);
    const administrator = await administratorOf(server);
    const { id } = await keep(administrator, 'New hires');
    await keep(administrator, 'Angry letters');
    const params = { template: id };
    await administrator.ask(routes.renameTemplate, { params, body: { name: 'Monday' } });
    expect(await namesFor(administrator)).toEqual(['Angry letters', 'Monday']);
    await administrator.ask(routes.removeTemplate, { params, body: { removed: true } });
    expect(await namesFor(administrator)).toEqual(['Angry letters']);
    await administrator.ask(routes.removeTemplate, { params, body: { removed: false } });
    expect(await namesFor(administrator)).toEqual(['Angry letters', 'Monday']);
  });

  it('never ask for what nobody could fulfil', async () => {
    const administrator = await administratorOf(await testServer(engine));
    const terms = { ...pattern.terms, counts: 'first' as const };
    const body = { name: 'Never', pattern: { ...pattern, terms } };
    expect(await administrator.refused(routes.makeTemplate, { body })).toBe('bad-request');
  });

  it('are two hundred at most, and one more is refused until one is taken away', async () => {
    const server = await testServer(engine);
    const administrator = await administratorOf(server);
    const { id } = await keep(administrator, 'The first');
    const row = await server.database.selectFrom('assignmentTemplate').selectAll().executeTakeFirstOrThrow();
    const more = Array.from({ length: 199 }, (_, number) => ({ ...row, id: `${id}-${number}` }));
    await server.database.insertInto('assignmentTemplate').values(more).execute();
    const body = { name: 'One more', pattern };
    expect(await administrator.refused(routes.makeTemplate, { body })).toBe('assignment-refused');
    await administrator.ask(routes.removeTemplate, { params: { template: id }, body: { removed: true } });
    expect((await keep(administrator, 'One more')).name).toBe('One more');
  });
});
