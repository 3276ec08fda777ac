import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Measures } from '../../course/measures.ts';
import { USUAL_TERMS } from '../../course/terms.ts';
import { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { CARE_ROUTES as routes } from '../../protocol/care.ts';
import { ENGINES } from '../database/open-database.ts';
import { cohortIn, somebody } from '../test-people.ts';
import { playedWorld } from '../test-played.ts';

/** What spreadsheets would take for a formula. */
const FORMULAS = ['=HYPERLINK("http://evil","x")', '+1+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '＝1'];

const rowsOf = (csv: Buffer): Record<string, string>[] => parse(csv, { bom: true, columns: true });

describe.each(ENGINES)('a cohort’s export on %s', (engine) => {
  it('has every attempt and every input, in both formats alike', async () => {
    const { server, cohort, trainer } = await playedWorld(engine);
    const get = (what: 'attempts' | 'inputs', as: 'csv' | 'json') =>
      trainer.visitor.download(routes.exportCohort, { params: { cohort }, query: { what, as } });
    const attempts = JSON.parse((await get('attempts', 'json')).toString()) as Record<string, unknown>[];
    expect(attempts).toHaveLength(3);
    expect(attempts[0]).toMatchObject({ scenario: 'leaflet', supervised: false, late: false });
    const table = rowsOf(await get('attempts', 'csv'));
    expect(table.map(({ attempt, total }) => [attempt, total])).toEqual(
      attempts.map(({ attempt, total }) => [attempt, String(total)]),
    );
    const inputs = await server.database.selectFrom('attemptInput').selectAll().execute();
    expect(JSON.parse((await get('inputs', 'json')).toString())).toHaveLength(inputs.length);
    expect(rowsOf(await get('inputs', 'csv'))).toHaveLength(inputs.length);
  });

  it('tells accuracy and dimensions in per cent, in both formats alike, and nothing of composure', async () => {
    const { server, cohort, trainer } = await playedWorld(engine);
    const get = async (as: 'csv' | 'json') =>
      trainer.visitor.download(routes.exportCohort, { params: { cohort }, query: { what: 'attempts', as } });
    const told = async () => JSON.parse((await get('json')).toString()) as Record<string, number | null>[];
    expect((await told()).map(({ accuracy }) => accuracy)).toEqual([null, null, null]);
    await server.database.updateTable('attempt').set({ analysedMs: 1, accuracy: 812 }).execute();
    const attempts = await told();
    expect(attempts.map(({ accuracy }) => accuracy)).toEqual([81.2, 81.2, 81.2]);
    const { measures } = await server.database
      .selectFrom('attempt')
      .select('measures')
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const { composure: _, ...shown } = (JSON.parse(measures ?? '') as Measures).dimensions;
    expect(attempts[0]).toMatchObject(shown);
    const table = rowsOf(await get('csv'));
    expect(table.map(({ accuracy, calming, time }) => [accuracy, calming, time])).toEqual(
      attempts.map(({ accuracy, calming, time }) => [`${accuracy}`, `${calming ?? ''}`, `${time ?? ''}`]),
    );
    expect(new Set(Object.keys(table[0] ?? {}))).toEqual(new Set(Object.keys(attempts[0] ?? {})));
    expect(Object.keys(table[0] ?? {})).not.toContain('composure');
  });

  it('spells out what was answered, so that no cell of the inputs has to be kept from being a formula', async () => {
    const { server, cohort, trainer } = await playedWorld(engine);
    await server.database
      .updateTable('attemptInput')
      .set({ input: '=see-it' })
      .where('seq', '=', 2)
      .execute();
    const secondInputs = async (as: 'csv' | 'json') => {
      const query = { what: 'inputs', as } as const;
      const file = await trainer.visitor.download(routes.exportCohort, { params: { cohort }, query });
      const rows = as === 'csv' ? rowsOf(file) : (JSON.parse(file.toString()) as Record<string, string>[]);
      return rows.filter((row) => Number(row.number) === 2).map(({ input }) => input);
    };
    expect(await secondInputs('csv')).toEqual(['reply see-it', 'reply see-it', 'reply see-it']);
    expect(await secondInputs('json')).toEqual(await secondInputs('csv'));
  });

  it('goes over many pages without losing or doubling a row', async () => {
    const { server, cohort, trainer } = await playedWorld(engine);
    const { database } = server;
    const one = await database.selectFrom('attempt').selectAll().executeTakeFirstOrThrow();
    const more = Array.from({ length: 1200 }, (_, number) => ({
      ...one,
      id: `00000000-0000-4000-8000-${`${number}`.padStart(12, '0')}`,
      clientKey: `copy-${number}`,
    }));
    for (let from = 0; from < more.length; from += 300)
      await database
        .insertInto('attempt')
        .values(more.slice(from, from + 300))
        .execute();
    const query = { what: 'attempts', as: 'csv' } as const;
    const rows = rowsOf(await trainer.visitor.download(routes.exportCohort, { params: { cohort }, query }));
    expect(new Set(rows.map(({ attempt }) => attempt)).size).toBe(1203);
    expect(rows).toHaveLength(1203);
  });

  it.each(FORMULAS)('lets no spreadsheet work out a name like %j', async (displayName) => {
    const { server, cohort, trainer, trainee } = await playedWorld(engine);
    await server.database.updateTable('person').set({ displayName }).where('id', '=', trainee.id).execute();
    const query = { what: 'attempts', as: 'csv' } as const;
    const csv = await trainer.visitor.download(routes.exportCohort, { params: { cohort }, query });
    for (const { name } of rowsOf(csv)) expect(name).toBe(`'${displayName}`);
  });

  it('names nobody who has left the cohort, though what they played of its assignments stays in it', async () => {
    const { server, cohort, trainer, trainee } = await playedWorld(engine);
    const { database, clock } = server;
    const { id: version } = await database
      .selectFrom('scenarioVersion')
      .select('id')
      .executeTakeFirstOrThrow();
    const { id: assignment } = await trainer.visitor.ask(ASSIGNMENT_ROUTES.assign, {
      params: { cohort },
      body: {
        title: 'First week',
        versions: [version],
        people: null,
        opens: '2020-01-01T09:00',
        due: null,
        terms: { ...USUAL_TERMS, refreshes: [] },
      },
    });
    const { learnerId } = await database
      .selectFrom('person')
      .select('learnerId')
      .where('id', '=', trainee.id)
      .executeTakeFirstOrThrow();
    const [one] = await database.selectFrom('attempt').select('id').orderBy('id').execute();
    await database
      .updateTable('attempt')
      .set({ assignmentId: assignment })
      .where('id', '=', one?.id ?? '')
      .execute();
    const asked = { params: { cohort }, query: { what: 'attempts', as: 'json' } } as const;
    const rows = async () =>
      JSON.parse((await trainer.visitor.download(routes.exportCohort, asked)).toString()) as {
        name: string | null;
        learner: string;
      }[];
    expect((await rows()).map(({ name }) => name)).toEqual(Array(3).fill(expect.stringContaining('trainee')));
    await database.deleteFrom('cohortMember').where('personId', '=', trainee.id).execute();
    const other = { cohortId: await cohortIn(server), personId: trainee.id };
    await database
      .insertInto('cohortMember')
      .values({ ...other, part: 'trainee', joinedMs: clock.now })
      .execute();
    expect(await rows()).toMatchObject([{ name: null, learner: learnerId }]);
  });

  it('is for those who train the cohort, has nothing of another one, and stands in the log', async () => {
    const { server, cohort, administrator, trainee } = await playedWorld(engine);
    const query = { what: 'attempts', as: 'json' } as const;
    const ask = { params: { cohort }, query };
    expect(await trainee.visitor.refused(routes.exportCohort, ask)).toBe('not-allowed');
    const other = await cohortIn(server);
    const stranger = await somebody(server, 'trainer', [other]);
    expect(await stranger.visitor.refused(routes.exportCohort, ask)).toBe('not-allowed');
    const nothing = await stranger.visitor.download(routes.exportCohort, {
      params: { cohort: other },
      query,
    });
    expect(JSON.parse(nothing.toString())).toEqual([]);
    const { entries } = await administrator.ask(routes.readAudit, {});
    expect(entries[0]).toMatchObject({ action: 'run-cohort', object: other, change: { export: 'attempts' } });
  });
});
