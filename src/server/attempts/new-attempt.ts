/** A call that the server will step, before its first input. */
import { randomUUID } from 'node:crypto';
import { hash32 } from '../../engine/hash.ts';
import type { Mode } from '../../engine/vocabulary.ts';
import type { Settled } from '../assignments/begin.ts';
import type { Actor } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { TryAgain } from '../database/transact.ts';
import { RULES_HASH } from '../library/rules.ts';
import type { Stored } from './attempt.ts';

export interface Opening {
  readonly key: string;
  readonly version: string;
  readonly assignment: string | null;
  readonly mode: Mode;
  readonly locale: string;
}

export function newAttempt(
  { organisationId, learnerId }: Pick<Actor, 'organisationId' | 'learnerId'>,
  { key, version, assignment, mode, locale, ordinal, helps, goal }: Opening & Settled,
  now: number,
): Stored {
  const id = randomUUID();
  return {
    id,
    organisationId,
    learnerId,
    scenarioVersionId: version,
    assignmentId: assignment,
    matchId: null,
    clientKey: key,
    ordinal,
    supervised: 1,
    mode,
    helps: helps && JSON.stringify(helps),
    locale,
    // Whoever sits beside somebody else finds the replies in another order.
    seed: hash32(id),
    carried: 'null',
    rulesHash: RULES_HASH,
    state: 'open',
    // A goal that is settled is the first input.
    lastSeq: goal === null ? 0 : 1,
    openedMs: now,
    finishedMs: null,
    late: 0,
    total: null,
    tier: null,
    sheet: null,
    measures: null,
    analysedMs: null,
    accuracy: null,
  };
}

/** Where the same call, or the same one of those that are allowed, was stored at the same moment, everything is tried again. */
export async function storeNew(within: Database, stored: Stored): Promise<void> {
  const { numInsertedOrUpdatedRows } = await within
    .insertInto('attempt')
    .values(stored)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw new TryAgain();
}
