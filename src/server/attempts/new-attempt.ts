/** A call that the server will step, before its first input. */
import { randomUUID } from 'node:crypto';
import { hash32 } from '../../engine/hash.ts';
import type { Mode } from '../../engine/vocabulary.ts';
import type { Actor } from '../authority/can.ts';
import { RULES_HASH } from '../library/rules.ts';
import type { Stored } from './attempt.ts';

export interface Opening {
  readonly key: string;
  readonly version: string;
  readonly assignment: string | null;
  readonly mode: Mode;
  readonly locale: string;
}

/** `ordinal`: which of the calls that the assignment allows; null without one. */
export function newAttempt(
  { organisationId, learnerId }: Actor,
  { key, version, assignment, mode, locale, ordinal }: Opening & { readonly ordinal: number | null },
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
    locale,
    // Whoever sits beside somebody else finds the replies in another order.
    seed: hash32(id),
    carried: 'null',
    rulesHash: RULES_HASH,
    state: 'open',
    lastSeq: 0,
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
