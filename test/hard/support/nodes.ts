/** Server processes on one PostgreSQL, and players who go to another one where the one they asked does not answer. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makePerson } from '../../../src/server/accounts/people.ts';
import { openSession } from '../../../src/server/accounts/sessions.ts';
import { callOf, LEAFLET, written } from '../../../src/server/attempts/test-attempts.ts';
import type { Database } from '../../../src/server/database/open-database.ts';
import type { Ready } from '../../../src/server/main.ts';

const NODE = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

export interface Node {
  readonly child: ChildProcess;
  readonly origin: string;
}

/** Ready when it is given. */
export async function startNode(settings: Readonly<Record<string, string>>): Promise<Node> {
  const data = mkdtempSync(join(tmpdir(), 'simmerdown-node-'));
  const common = {
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'fatal',
    SECRET: 'a secret of tests, long enough for a start',
    DATA: data,
  };
  const child = spawn(process.execPath, [...NODE, 'src/server/main.ts'], {
    env: { ...process.env, ...common, ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  onTestFinished(() => {
    child.kill('SIGCONT');
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  const [{ origin }] = (await once(child, 'message')) as [Ready];
  return { child, origin };
}

export interface Player {
  readonly token: string;
  readonly inputs: readonly string[];
}

/** People of an organisation of their own, each with a call in mind. */
export async function players(database: Database, many: number): Promise<readonly Player[]> {
  const organisationId = randomUUID();
  const row = { id: organisationId, name: 'Hard', retentionDays: null, settings: '{}', createdMs: 1 };
  await database.insertInto('organisation').values(row).execute();
  const made: Player[] = [];
  for (let number = 0; number < many; number += 1) {
    const person = { organisationId, displayName: `Player ${number}`, role: 'trainee' } as const;
    const id = await makePerson(database, person, Date.now());
    const { token } = await openSession(database, id, '', Date.now());
    const choices = Array.from({ length: 8 }, (_, turn) => (number * 7 + turn * 3) % 5);
    made.push({ token, inputs: written(callOf(LEAFLET, choices)) });
  }
  return made;
}

export interface Told {
  readonly status: number;
  readonly body: { readonly code?: string; readonly attempt?: string; readonly expected?: number };
}

/** Null where there was no answer at all. */
export type Ask = (origin: string, token: string, path: string, body: object) => Promise<Told | null>;

export const ask: Ask = async (origin, token, path, body) => {
  try {
    const response = await fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: { origin, cookie: `simmerdown=${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Told['body'] };
  } catch {
    return null;
  }
};

export const leafletIn = async (database: Database): Promise<string> =>
  (
    await database
      .selectFrom('scenarioVersion')
      .select('id')
      .where('scenario', '=', 'leaflet')
      .executeTakeFirstOrThrow()
  ).id;

export interface Acknowledged {
  readonly attempt: string;
  readonly seq: number;
  readonly input: string;
}

/** What was acknowledged and is not there, or is there as something else; and calls whose inputs have gaps. */
export async function missing(
  database: Database,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  const rows = await database.selectFrom('attemptInput').select(['attemptId', 'seq', 'input']).execute();
  const stored = new Map(rows.map(({ attemptId, seq, input }) => [`${attemptId} ${seq}`, input]));
  const lost = acknowledged.filter(({ attempt, seq, input }) => stored.get(`${attempt} ${seq}`) !== input);
  const gaps = rows.filter(({ attemptId, seq }) => seq > 1 && !stored.has(`${attemptId} ${seq - 1}`));
  return [
    ...lost.map(({ attempt, seq, input }) => `lost: ${attempt} ${seq} ${input}`),
    ...gaps.map(({ attemptId, seq }) => `gap before: ${attemptId} ${seq}`),
  ];
}
