/** A room with as many people as are wanted, all of them signed in and in their first round. */
import { randomUUID } from 'node:crypto';
import { makePeople } from '../../../src/server/accounts/people.ts';
import { hashToken, makeToken } from '../../../src/server/accounts/secrets.ts';
import { LONGEST } from '../../../src/server/accounts/sessions.ts';
import { partsOf } from '../../../src/server/database/in-parts.ts';
import type { Database } from '../../../src/server/database/open-database.ts';
import { type Company, company } from '../server/fill.ts';
import { told } from '../server/load.ts';
import type { Measured } from '../server/processes.ts';

export interface Room {
  readonly match: string;
  readonly code: string;
  readonly host: string;
  readonly tokens: readonly string[];
  readonly inputs: readonly string[];
}

interface Led {
  readonly match: string;
  readonly code: string;
  readonly deed: number;
}

/** Of a server that is there to be measured, or tried. */
type Place = Pick<Measured, 'database' | 'origin'>;

export async function makeRoom(measured: Place, people: number): Promise<Room> {
  const the = await company(measured);
  const { database, origin } = measured;
  const wanted = { name: 'Bench', versions: [the.version], teams: null, bestOf: 1, lateUntil: 1 };
  const { match, code, deed } = await told<Led>(origin, the.trainer, '/matches', wanted);
  const tokens = await seat(database, the, match, people);
  await told(origin, the.trainer, `/matches/${match}/deeds`, { deed, does: 'begin-round' });
  return { match, code, host: the.trainer, tokens, inputs: the.inputs };
}

async function seat(database: Database, { cohort }: Company, matchId: string, people: number) {
  const now = Date.now();
  const { organisationId } = await database
    .selectFrom('cohort')
    .select('organisationId')
    .where('id', '=', cohort)
    .executeTakeFirstOrThrow();
  const wanted = Array.from({ length: people }, (_, number) => ({
    organisationId,
    displayName: `In the room ${number}`,
    role: 'trainee' as const,
  }));
  const ids = await makePeople(database, wanted, now);
  const sessions = ids.map((personId) => ({ personId, token: makeToken() }));
  for (const some of partsOf(sessions)) {
    const rows = some.map(({ personId, token }) => ({
      id: randomUUID(),
      personId,
      tokenHash: hashToken(token),
      device: '',
      createdMs: now,
      seenMs: now,
      expiresMs: now + LONGEST,
    }));
    await database.insertInto('session').values(rows).execute();
    await sitDown(
      database,
      matchId,
      some.map(({ personId }) => personId),
      now,
    );
  }
  return sessions.map(({ token }) => token);
}

async function sitDown(database: Database, matchId: string, people: readonly string[], now: number) {
  const learners = await database
    .selectFrom('person')
    .select('learnerId')
    .where('id', 'in', people)
    .execute();
  const rows = learners.map(({ learnerId }) => ({
    matchId,
    learnerId,
    teamId: null,
    name: null,
    joinedMs: now,
    leftMs: null,
  }));
  await database.insertInto('matchPlayer').values(rows).execute();
}
