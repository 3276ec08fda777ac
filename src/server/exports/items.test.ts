import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { SCENARIO_ROUTES as routes } from '../../protocol/scenario.ts';
import { ENGINES } from '../database/open-database.ts';
import { weighFinished } from '../insight/weigh.ts';
import { cohortIn, somebody } from '../test-people.ts';
import { playedWorld } from '../test-played.ts';
import { exportItems } from './items.ts';

it('an answer is spelled out, so that no cell has to be kept from being a formula', async () => {
  const move = { move: '=see-it', chosen: 1, share: 1, shareOfTop: null, shareOfBottom: null } as const;
  const item = { line: 'opening', calls: 1, difficulty: 1, discrimination: null, flags: [] };
  const items = [{ ...item, moves: [{ ...move, meanRegret: 0, led: [] }] }];
  let file = '';
  for await (const piece of exportItems({ scenario: 'leaflet', version: 1 }, items, 'csv')) file += piece;
  expect(file).toContain(',reply see-it,');
});

describe.each(ENGINES)('what calls tell about a scenario, taken away on %s', (engine) => {
  it('has a row for each way on that was taken, in both formats alike, and of one’s own people only', async () => {
    const { server, cohort, trainer, administrator } = await playedWorld(engine);
    await weighFinished(
      server.database,
      () => server.clock.now,
      (error) => expect(error).toBeUndefined(),
    );
    const { id: version } = await server.database
      .selectFrom('scenarioVersion')
      .select('id')
      .executeTakeFirstOrThrow();
    const params = { version };
    const read = await trainer.visitor.ask(routes.readItems, { params });
    const moves = read.items.flatMap(({ line, moves }) => moves.map((move) => ({ line, ...move })));
    const taken = moves.map(({ line, move, chosen }) => [line, move.replace(/^=/, 'reply '), `${chosen}`]);
    const get = (as: 'csv' | 'json') =>
      trainer.visitor.download(routes.exportItems, { params, query: { as, cohort } });
    const rows = JSON.parse((await get('json')).toString()) as Record<string, unknown>[];
    expect(rows.map(({ line, move, chosen }) => [line, move, String(chosen)])).toEqual(taken);
    expect(rows[0]).toMatchObject({ scenario: 'leaflet', version: 1, calls: 3, flags: 'too-few' });
    const table: Record<string, string>[] = parse(await get('csv'), { bom: true, columns: true });
    expect(table.map(({ line, move, chosen }) => [line, move, chosen])).toEqual(taken);
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
