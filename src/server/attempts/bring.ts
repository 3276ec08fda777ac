/** Calls that were played on a device: played again here, scored here, and marked as what they are. */
import { randomUUID } from 'node:crypto';
import { makeInput } from '../../engine/log/input-text.ts';
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { type Replay, replay } from '../../engine/log/replay.ts';
import type { Fault } from '../../protocol/problem.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { findEdition } from '../library/find-edition.ts';
import { RULES_HASH } from '../library/rules.ts';
import { findByKey, isOver, type Stored } from './attempt.ts';
import { outcomeOf } from './result.ts';

/** Throws `log-refused` with what is wrong; what was brought before under this key is given as it was taken then. */
export async function bringCall(
  database: Database,
  actor: Actor,
  { key, log: text }: { readonly key: string; readonly log: string },
  now: number,
): Promise<Stored> {
  const known = await findByKey(database, actor.learnerId, key);
  if (known) return known;
  const log = readLog(text);
  const edition = await findEdition(database, actor.organisationId, log, now);
  if (!edition) throw refused({ path: 'digest', code: 'unknown-edition' });
  const played = playWhole(edition.scenario, log);
  await transact(database, (within) => keep(within, actor, { key, version: edition.id, log, played }, now));
  const kept = await findByKey(database, actor.learnerId, key);
  if (!kept) throw new Error('a call that was kept is not there');
  return kept;
}

const refused = (...faults: readonly Fault[]): Failed => new Failed('log-refused', { faults: [...faults] });

function readLog(text: string): Log {
  const parsed = parseLog(text);
  if (parsed.ok) return parsed.log;
  throw refused(...parsed.failures.slice(0, 20));
}

function playWhole(scenario: Parameters<typeof replay>[0], log: Log): Replay {
  const played = replay(scenario, log);
  if (!played.ok) {
    const place = 'index' in played ? `inputs.${played.index}` : '';
    throw refused({ path: place, code: 'refusal' in played ? played.refusal : played.code });
  }
  if (!isOver(played.replay.state)) throw refused({ path: 'inputs', code: 'unfinished' });
  return played.replay;
}

interface Brought {
  readonly key: string;
  readonly version: string;
  readonly log: Log;
  readonly played: Replay;
}

async function keep(
  within: Database,
  { organisationId, learnerId }: Actor,
  { key, version, log, played }: Brought,
  now: number,
): Promise<void> {
  const id = randomUUID();
  const { numInsertedOrUpdatedRows } = await within
    .insertInto('attempt')
    .values({
      id,
      organisationId,
      learnerId,
      scenarioVersionId: version,
      assignmentId: null,
      matchId: null,
      clientKey: key,
      ordinal: null,
      supervised: 0,
      mode: log.mode,
      helps: null,
      locale: log.locale,
      seed: log.seed,
      carried: JSON.stringify(log.carried),
      rulesHash: RULES_HASH,
      lastSeq: log.inputs.length,
      openedMs: now,
      late: 0,
      analysedMs: null,
      accuracy: null,
      ...outcomeOf(played, now),
    })
    .onConflict((conflict) => conflict.columns(['learnerId', 'clientKey']).doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows || log.inputs.length === 0) return;
  const inputs = log.inputs.map(({ at, input }, index) => ({
    attemptId: id,
    seq: index + 1,
    atMs: at,
    input: makeInput(input),
  }));
  await within.insertInto('attemptInput').values(inputs).execute();
}
