import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { LEAFLET } from '../attempts/test-attempts.ts';
import { type Database, ENGINES } from '../database/open-database.ts';
import { cohortIn, somebody } from '../test-people.ts';
import { playedWorld } from '../test-played.ts';
import { exportItems } from './items.ts';

it('an answer is spelled out, so that no cell has to be kept from being a formula', async () => {
  const move = { move: '=see-it', chosen: 1, share: 1, shareOfTop: null, shareOfBottom: null } as const;
  const item = { line: 'opening', calls: 1, difficulty: 1, discrimination: null, flags: [], tools: [] };
  const items = [{ ...item, moves: [{ ...move, meanRegret: 0, led: [] }] }];
  let file = '';
  for await (const piece of exportItems({ scenario: 'leaflet', version: 1 }, items, 'csv')) file += piece;
  expect(file).toContain(',reply see-it,');
});

/** As if everybody had listened to the opening, and then answered. */
async function listenedFirst(database: Database): Promise<void> {
  const attempts = await database.selectFrom('attempt').select('id').execute();
  const { opening: line } = LEAFLET;
  const known = { line, verdict: 'best', regret: 0 } as const;
  const rows = attempts.flatMap(({ id: attemptId }) => [
    { ...known, attemptId, seq: 1, move: 'listen', led: line },
    { ...known, attemptId, seq: 2, move: '=see-it', led: 'told' },
  ]);
  await database.insertInto('decision').values(rows).execute();
  await database.updateTable('attempt').set({ analysedMs: 1 }).execute();
}

describe.each(ENGINES)('what calls tell about a scenario, taken away on %s', (engine) => {
  it('has a row for each answer that was given and each tool before it, in both formats alike, and of one’s own people only', async () => {
    const { server, cohort, trainer, administrator } = await playedWorld(engine);
    await listenedFirst(server.database);
    const { id: version } = await server.database
      .selectFrom('scenarioVersion')
      .select('id')
      .executeTakeFirstOrThrow();
    const params = { version };
    const read = await trainer.visitor.ask(routes.readItems, { params });
    const taken = read.items.flatMap(({ line, moves, tools }) => [
      ...moves.map(({ move, chosen }) => [line, 'answer', move.replace(/^=/, 'reply '), `${chosen}`]),
      ...tools.map(({ tool, calls }) => [line, 'before', tool, `${calls}`]),
    ]);
    expect(taken.map(([, kind]) => kind)).toContain('before');
    const get = (as: 'csv' | 'json') =>
      trainer.visitor.download(routes.exportItems, { params, query: { as, cohort } });
    const rows = JSON.parse((await get('json')).toString()) as Record<string, unknown>[];
    expect(rows.map(({ line, kind, move, chosen }) => [line, kind, move, String(chosen)])).toEqual(taken);
    expect(rows[0]).toMatchObject({ scenario: 'leaflet', version: 1, calls: 3, flags: 'too-few' });
    const table: Record<string, string>[] = parse(await get('csv'), { bom: true, columns: true });
    expect(table.map(({ line, kind, move, chosen }) => [line, kind, move, chosen])).toEqual(taken);
    // None begins with a sign that spreadsheets would take for a formula, nor with what keeps them from it.
    expect(table.filter(({ move }) => /^[=+@'-]/.test(move ?? ''))).toEqual([]);

    const stranger = await somebody(server, 'trainer', [await cohortIn(server)]);
    const nothing = await stranger.visitor.download(routes.exportItems, { params, query: { as: 'json' } });
    expect(JSON.parse(nothing.toString())).toEqual([]);
    const asked = { params, query: { as: 'json', cohort } } as const;
    expect(await stranger.visitor.refused(routes.exportItems, asked)).toBe('not-found');
    const { entries } = await administrator.ask(CARE_ROUTES.readAudit, {});
    expect(entries[0]).toMatchObject({
      action: 'run-scenario',
      object: version,
      change: { export: 'items' },
    });
  });
});
