import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { HEALTH_ROUTES as routes } from '../../protocol/health.ts';
import { type Database, ENGINES } from '../database/open-database.ts';
import { testServer, Visitor } from '../test-server.ts';

const spoilt: readonly (readonly [string, (database: Database) => Promise<unknown>])[] = [
  [
    'a migration that has not been done',
    (database) =>
      sql`delete from kysely_migration where name = (select max(name) from kysely_migration)`.execute(
        database,
      ),
  ],
  [
    'one that only a newer program knows',
    (database) =>
      sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
        database,
      ),
  ],
  ['no schema', (database) => sql`drop table kysely_migration`.execute(database)],
];

describe.each(ENGINES)('a server on %s', (engine) => {
  it.each(spoilt)('with %s is live and not ready', async (_, spoil) => {
    const server = await testServer(engine);
    const anybody = new Visitor(server);
    expect(await anybody.ask(routes.isReady, {})).toEqual({ ready: true });
    await spoil(server.database);
    const asked = await anybody.try(routes.isReady, {});
    expect(asked).toMatchObject({ status: 503, problem: { code: 'not-ready' } });
    expect(await anybody.ask(routes.isLive, {})).toEqual({ live: true });
  });
});
