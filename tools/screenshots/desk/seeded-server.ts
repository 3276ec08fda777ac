/** The real server with a filled database of its own, whose clock stands still on the day of the pictures. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sessions } from '../../../src/server/accounts/find-session.ts';
import { makeProviders } from '../../../src/server/accounts/providers.ts';
import { Calls } from '../../../src/server/attempts/calls.ts';
import { migrate } from '../../../src/server/database/migrate.ts';
import { openDatabase } from '../../../src/server/database/open-database.ts';
import { makeLimits } from '../../../src/server/http/limits.ts';
import { makeApp } from '../../../src/server/http/make-app.ts';
import { Paces } from '../../../src/server/http/paces.ts';
import { registerRules } from '../../../src/server/library/rules.ts';
import { registerShipped } from '../../../src/server/library/shipped.ts';
import { Sockets } from '../../../src/server/live/sockets.ts';
import { Rooms } from '../../../src/server/matches/rooms.ts';
import { ROOT } from '../../setup/runtime.mjs';
import { type Filling, type Seeded, seed } from './seed.ts';
import { FIRST_DAY } from './story.ts';

interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export type SeededServer = Seeded & Running;

export const startSeeded = (): Promise<SeededServer> => startFilled(seed);

export async function startFilled<Filled>(
  fill: (filling: Filling) => Promise<Filled>,
): Promise<Filled & Running> {
  const data = mkdtempSync(join(tmpdir(), 'simmerdown-seeded-'));
  const database = openDatabase({ engine: 'sqlite', path: join(data, 'simmerdown.db') });
  await migrate(database);
  const clock = { now: FIRST_DAY };
  const secret = Buffer.from('nobody real is in here');
  const sessions = new Sessions(database);
  const server = {
    database,
    now: () => clock.now,
    secret,
    origin: null,
    version: '0.0.0',
    calls: new Calls(database),
    sessions,
    sockets: new Sockets(sessions, Date.now),
    rooms: new Rooms(database),
    limits: makeLimits(database, secret),
    paces: new Paces(),
    providers: makeProviders([]),
  };
  await registerRules(database, clock.now);
  await registerShipped(database, clock.now);
  const app = await makeApp(server, { game: join(ROOT, 'dist'), logLevel: 'error', behindProxy: false });
  const seeded = await fill({ app, server, clock });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ...seeded,
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`,
    stop: async () => {
      app.server.closeAllConnections();
      await app.close();
      await database.destroy();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
