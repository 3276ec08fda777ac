/** Starts the server: database, schema, routes; then tells whoever started it where the first administrator comes in. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { Sessions } from './accounts/find-session.ts';
import { makeFirstLink } from './accounts/first-administrator.ts';
import { makeProviders } from './accounts/providers.ts';
import { everyInterface, makeAddress, makeFirstAddress } from './address.ts';
import { Calls } from './attempts/calls.ts';
import { sealEnds, sealWith } from './audit/end.ts';
import { isMigrated, migrate } from './database/migrate.ts';
import { type Database, openDatabase, type Place } from './database/open-database.ts';
import { makePrivateFolder } from './database/private-folder.ts';
import { makeLimits } from './http/limits.ts';
import { makeApp } from './http/make-app.ts';
import { counted, makeMetrics, serveMetrics } from './http/metrics.ts';
import { Paces } from './http/paces.ts';
import { keepWorking } from './jobs/work.ts';
import { atMost, endOnError, leaveWhenTold } from './leave.ts';
import { registerRules } from './library/rules.ts';
import { registerShipped } from './library/shipped.ts';
import { Sockets } from './live/sockets.ts';
import { keepTime } from './matches/keep-time.ts';
import { Rooms } from './matches/rooms.ts';
import { NotStarted, whyNotStarted } from './not-started.ts';
import { readSecret, readSettings, type ServerSettings } from './settings.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A job that takes longer is left; its claim runs out and another node takes it up. */
const PATIENCE = 3_000;

try {
  await start(readSettings(process.env, ROOT));
} catch (error) {
  const { code, message } = whyNotStarted(error);
  console.error(`${code}: ${message}`);
  process.exit(1);
}

async function start(settings: ServerSettings): Promise<void> {
  const database = await openReady(settings.place);
  const secret = readSecret(process.env, settings.data);
  sealWith(database, secret);
  const sessions = new Sessions(database);
  const server = {
    database,
    now: Date.now,
    secret,
    origin: settings.origin,
    version: versionOf(),
    limits: makeLimits(database, secret),
    paces: new Paces(),
    calls: new Calls(database),
    sessions,
    sockets: new Sockets(sessions, Date.now),
    rooms: new Rooms(database),
    providers: makeProviders(settings.providers),
  };
  await registerRules(database, Date.now());
  await registerShipped(database, Date.now());
  const { logLevel, behindProxy } = settings;
  const metrics = makeMetrics();
  const app = await makeApp(server, { game: join(ROOT, 'dist'), logLevel, behindProxy, metrics });
  endOnError(app.log);
  for (const organisation of await sealEnds(database)) app.log.warn({ organisation }, 'log-sealed');
  await app.listen({ port: settings.port, host: settings.host ?? (await everyInterface()) });
  const closeMetrics =
    settings.metricsPort === null ? null : await serveMetrics(metrics, settings.metricsPort);
  const alarm = counted(app.log, metrics);
  const stopWorking = keepWorking(database, alarm);
  const stopTime = keepTime(server, alarm);
  leaveWhenTold(app.log, async () => {
    closeMetrics?.();
    const stopped = Promise.all([stopWorking(), stopTime()]).then(() => {});
    await Promise.all([app.close(), atMost(PATIENCE, stopped)]);
    await database.destroy();
  });
  await tellReady(app, settings.origin, database);
}

/** The embedded database brings itself up to date; nodes on a shared one wait for `npm run migrate`. */
async function openReady(place: Place): Promise<Database> {
  if (place.engine === 'sqlite') makePrivateFolder(dirname(place.path));
  const opened = openDatabase(place);
  if (place.engine === 'sqlite') await migrate(opened);
  else if (!(await isMigrated(opened))) throw new NotStarted('schema-old', 'run npm run migrate first');
  return opened;
}

export interface Ready {
  /** Where it answers on this machine. */
  readonly origin: string;
  /** The token of the one-time link; null where there is an administrator. */
  readonly firstLink: string | null;
  /** The whole link, at the address people use: elsewhere their first step would be of another origin. */
  readonly firstAddress: string | null;
}

/** The link is told to the terminal that started us and stands in no log. */
async function tellReady(app: FastifyInstance, known: string | null, database: Database): Promise<void> {
  const origin = makeAddress(app.server.address() as AddressInfo);
  const firstLink = await makeFirstLink(database, Date.now());
  const firstAddress = firstLink === null ? null : makeFirstAddress(known ?? origin, firstLink);
  const ready: Ready = { origin, firstLink, firstAddress };
  if (process.send) process.send(ready);
  else if (firstAddress) console.log(`first administrator: ${firstAddress}`);
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}
