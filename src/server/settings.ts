/** What the server is told by its surroundings (docs/operating.md). */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProviderSetting, readProviders } from './accounts/providers.ts';
import type { Place } from './database/open-database.ts';
import { makePrivateFolder } from './database/private-folder.ts';

export class WrongSetting extends Error {}

export interface ServerSettings {
  readonly port: number;
  /** All interfaces, where it is left out. */
  readonly host: string | undefined;
  /** The folder for the embedded database, its backups and the server's secret. */
  readonly data: string;
  readonly place: Place;
  readonly origin: string | null;
  /** On this machine only; null: no figures are given. */
  readonly metricsPort: number | null;
  readonly behindProxy: boolean;
  readonly logLevel: string;
  readonly providers: readonly ProviderSetting[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws `WrongSetting` with the name of the variable. */
export function readSettings(environment: Environment, root: string): ServerSettings {
  const { HOST, DATABASE_URL, BEHIND_PROXY, LOG_LEVEL } = environment;
  const data = environment.DATA || join(root, 'data');
  return {
    port: portOf('PORT', environment.PORT || `${DEFAULT_PORT}`),
    metricsPort: environment.METRICS_PORT ? portOf('METRICS_PORT', environment.METRICS_PORT) : null,
    host: HOST || undefined,
    data,
    place: DATABASE_URL
      ? postgresAt(DATABASE_URL)
      : { engine: 'sqlite', path: join(data, 'simmerdown.sqlite') },
    origin: originOf(environment.PUBLIC_URL),
    behindProxy: BEHIND_PROXY === '1',
    logLevel: LOG_LEVEL || 'info',
    providers: providersOf(environment.OIDC_PROVIDERS),
  };
}

const DEFAULT_PORT = 4173;

function portOf(name: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new WrongSetting(`${name} is ${text}; it must be a number from 0 to 65535`);
}

function postgresAt(url: string): Place {
  if (/^postgres(ql)?:\/\//.test(url)) return { engine: 'postgres', url };
  throw new WrongSetting('DATABASE_URL must begin with postgres://');
}

function originOf(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new WrongSetting(`PUBLIC_URL is ${text}; it must be like https://training.example.org`);
}

function providersOf(text: string | undefined): readonly ProviderSetting[] {
  try {
    return readProviders(text);
  } catch (error) {
    throw new WrongSetting((error as Error).message);
  }
}

/** As long as the hash it goes into; with a shorter one, stored hashes could be tried out. */
const SECRET_BYTES = 32;

/**
 * `SECRET` where several nodes share one database, else a file of our own, made at the first start. Throws `WrongSetting`
 * where it is too short: left over from a disk that was full, or a word that somebody has thought of.
 */
export function readSecret(environment: Environment, data: string): Uint8Array {
  if (environment.SECRET) return longEnough('SECRET', Buffer.from(environment.SECRET, 'utf8'));
  const file = join(data, 'secret');
  if (!existsSync(file)) {
    makePrivateFolder(data);
    writeFileSync(file, randomBytes(SECRET_BYTES), { mode: 0o600 });
  }
  return longEnough(file, readFileSync(file));
}

function longEnough(name: string, secret: Buffer): Buffer {
  if (secret.length >= SECRET_BYTES) return secret;
  throw new WrongSetting(
    `${name} has ${secret.length} bytes; at least ${SECRET_BYTES} are needed, by chance`,
  );
}
