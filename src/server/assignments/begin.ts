/** Whether a call of an assignment may be taken now, and on which terms. */
import { mayBegin } from '../../course/standing.ts';
import type { Help, Mode } from '../../engine/vocabulary.ts';
import { type Actor, can } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { zoneOf } from './assign.ts';
import { askedBy, readAssignment, type Whole } from './assignment.ts';
import { mustBeUsed } from './nudge.ts';
import { ownerOfAssignment } from './owner.ts';
import { readTries } from './tries.ts';

interface Wanted {
  readonly version: string;
  readonly assignment: string | null;
  readonly mode: Mode;
  readonly locale: string;
}

/** What holds for the call that may be taken. */
export interface Settled {
  /** Which of the calls that the assignment allows; null without one. */
  readonly ordinal: number | null;
  /** Null: as the mode has it. */
  readonly helps: readonly Help[] | null;
  /** Null: whoever plays chooses. */
  readonly goal: string | null;
}

export const NOTHING_SETTLED: Settled = { ordinal: null, helps: null, goal: null };

type Permission = Settled & Pick<Wanted, 'mode' | 'locale'>;

/**
 * What the trainer has settled takes the place of what was asked for. Throws `Failed` where no call may be taken. The number
 * given is good once: whoever stores an attempt with it first has it.
 */
export async function permissionToBegin(
  database: Database,
  actor: Actor,
  { version, assignment: id, mode, locale }: Wanted,
  now: number,
): Promise<Permission> {
  if (id === null) {
    await mustBeOffered(database, actor, version);
    return { mode, locale, ...NOTHING_SETTLED };
  }
  const whole = await readAssignment(database, id);
  const item = whole && itemIn(whole, version);
  if (!whole || !item || !(await isForThem(database, actor, id))) throw new Failed('not-found');
  await mustBeUsed(database, whole.row.cohortId);
  const all = await readTries(database, [id], actor.learnerId);
  const tries = all.of({ assignment: id, version, learner: actor.learnerId });
  const refusal = mayBegin(askedBy(whole, await zoneOf(database, whole.row.cohortId)), tries, now);
  if (refusal) throw new Failed(refusal);
  const { terms } = whole;
  const { mode: settled, helps } = terms;
  return {
    mode: settled,
    helps,
    goal: item.goal,
    locale: terms.locale ?? locale,
    ordinal: tries.length + 1,
  };
}

/**
 * Throws `gone` where the edition was retired: only what assigns it still, while it does, goes on with it. What comes with
 * the program is everybody's; of the house's own, nobody rehearses what they are to be asked, but whoever may read it anyway.
 * Throws `not-assigned` there.
 */
async function mustBeOffered(database: Database, actor: Actor, version: string): Promise<void> {
  const { organisationId, retiredMs } = await database
    .selectFrom('scenarioVersion')
    .select(['organisationId', 'retiredMs'])
    .where('id', '=', version)
    .executeTakeFirstOrThrow();
  if (retiredMs !== null) throw new Failed('gone');
  if (organisationId === null) return;
  const owned = { kind: 'scenario', organisationId, cohorts: [], learnerId: null } as const;
  if (!can(actor, 'run-scenario', owned)) throw new Failed('not-assigned');
}

/** Nothing of what was taken back. */
const itemIn = ({ row, items }: Whole, version: string) =>
  row.withdrawnMs === null ? items.find((item) => item.version === version) : undefined;

/** Trainers see it too, but it is not theirs to play. */
async function isForThem(database: Database, actor: Actor, id: string): Promise<boolean> {
  const owned = await ownerOfAssignment(database, id);
  if (!owned || !can(actor, 'see-assignment', owned)) return false;
  return owned.cohorts.some((cohort) => actor.learnsIn.includes(cohort));
}
