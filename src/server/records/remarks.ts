/** What trainers write beside a call. The score that the server has computed is never touched by it. */
import type { Transaction } from 'kysely';
import type { Closed, Remarks } from '../../protocol/remark.ts';
import { judgesOfAttempt } from '../attempts/owner.ts';
import { type By, record } from '../audit/audit.ts';
import { type Actor, can } from '../authority/can.ts';
import { idOfNew, isMade, type Keyed } from '../database/make-once.ts';
import { mustNotBeFull } from '../database/most.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { mustStillBeThere } from '../privacy/still-there.ts';

/** A deed beside a call: whose, which call, and when. */
export interface Remarking {
  readonly attemptId: string;
  readonly by: By & { readonly actorId: string };
  readonly now: number;
}

export async function readRemarks(database: Database, actor: Actor, attemptId: string): Promise<Remarks> {
  const notes = await database
    .selectFrom('attemptNote')
    .leftJoin('person', 'person.id', 'authorId')
    .select(['attemptNote.id', 'text', 'authorId', 'displayName', 'attemptNote.createdMs', 'changedMs'])
    .where('attemptId', '=', attemptId)
    .orderBy('attemptNote.createdMs')
    .orderBy('attemptNote.id')
    .execute();
  const override = await database
    .selectFrom('attemptOverride')
    .leftJoin('person', 'person.id', 'authorId')
    .select(['total', 'reason', 'displayName as author', 'attemptOverride.createdMs as written'])
    .where('attemptId', '=', attemptId)
    .executeTakeFirst();
  const about = await playerOf(database, actor, attemptId);
  return {
    about,
    closed: about ? await whyClosed(database, actor, attemptId) : 'erased',
    notes: notes.map(({ id, text, authorId, displayName, createdMs, changedMs }) => ({
      id,
      text,
      author: displayName,
      own: authorId === actor.personId,
      written: createdMs,
      changed: changedMs,
    })),
    override: override ?? null,
  };
}

/** By the rule that the deeds beside a call are allowed by. */
async function whyClosed(database: Database, actor: Actor, attemptId: string): Promise<Closed | null> {
  const judged = await judgesOfAttempt(database, attemptId);
  if (judged && can(actor, 'annotate-attempt', judged)) return null;
  return judged?.learnerId === actor.learnerId ? 'own' : 'other-cohort';
}

async function playerOf(database: Database, actor: Actor, attemptId: string): Promise<Remarks['about']> {
  const player = await database
    .selectFrom('attempt')
    .innerJoin('person', 'person.learnerId', 'attempt.learnerId')
    .select(['person.id as person', 'displayName'])
    .where('attempt.id', '=', attemptId)
    .executeTakeFirst();
  if (!player) return null;
  const cohorts = await database
    .selectFrom('cohortMember')
    .select('cohortId')
    .where('personId', '=', player.person)
    .where('part', '=', 'trainee')
    .orderBy('joinedMs')
    .execute();
  const seen = cohorts.find(
    ({ cohortId }) => actor.role === 'administrator' || actor.trains.includes(cohortId),
  );
  return { ...player, cohort: seen?.cohortId ?? null };
}

interface NewNote extends Keyed {
  readonly text: string;
}

export const writeNote = (database: Database, remarking: Remarking, wanted: NewNote): Promise<void> =>
  remark(database, remarking, async (within, learner) => {
    await mustStillBeThere(within, learner);
    const { attemptId, now, by } = remarking;
    const id = idOfNew(wanted, 'note', attemptId, by.actorId);
    if (await isMade(within, 'attemptNote', id)) return null;
    await mustNotBeFull(within, 'notes', attemptId);
    const { text } = wanted;
    const note = { id, attemptId, authorId: by.actorId, text, createdMs: now, changedMs: null };
    await within.insertInto('attemptNote').values(note).execute();
    return { note: id, deed: 'written' };
  });

/** Throws `not-found` where there is no such note, or it is somebody else’s. */
export const changeNote = (
  database: Database,
  remarking: Remarking,
  { note, text }: { readonly note: string; readonly text: string },
): Promise<void> =>
  remark(database, remarking, async (within, learner) => {
    await mustStillBeThere(within, learner);
    const { numUpdatedRows } = await within
      .updateTable('attemptNote')
      .set({ text, changedMs: remarking.now })
      .where('id', '=', note)
      .where('attemptId', '=', remarking.attemptId)
      .where('authorId', '=', remarking.by.actorId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Failed('not-found');
    return { note, deed: 'changed' };
  });

/** As with changing it. */
export const removeNote = (database: Database, remarking: Remarking, note: string): Promise<void> =>
  remark(database, remarking, async (within) => {
    const { numDeletedRows } = await within
      .deleteFrom('attemptNote')
      .where('id', '=', note)
      .where('attemptId', '=', remarking.attemptId)
      .where('authorId', '=', remarking.by.actorId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new Failed('not-found');
    return { note, deed: 'removed' };
  });

interface NewPoints {
  readonly total: number;
  readonly reason: string;
  /** Those that are undone by it: one's own, written then; null where there must be none. */
  readonly instead?: number | null | undefined;
}

/** Whoever comes last has the last word, and the log has every word’s points. */
export const setOverride = (
  database: Database,
  remarking: Remarking,
  { total, reason, instead }: NewPoints,
): Promise<void> =>
  remark(database, remarking, async (within, learner) => {
    await mustStillBeThere(within, learner);
    const { attemptId, by, now } = remarking;
    const before = await overrideOf(within, attemptId);
    mustStand(before, instead, by);
    const word = { authorId: by.actorId, total, reason, createdMs: now };
    await within
      .insertInto('attemptOverride')
      .values({ attemptId, ...word })
      .onConflict((conflict) => conflict.column('attemptId').doUpdateSet(word))
      .execute();
    return { override: [before?.total ?? null, total] };
  });

/** `written`: as with setting them. */
export const removeOverride = (database: Database, remarking: Remarking, written?: number): Promise<void> =>
  remark(database, remarking, async (within) => {
    const before = await overrideOf(within, remarking.attemptId);
    if (before === null) throw new Failed('not-found');
    mustStand(before, written, remarking.by);
    await within.deleteFrom('attemptOverride').where('attemptId', '=', remarking.attemptId).execute();
    return { override: [before.total, null] };
  });

interface Standing {
  readonly total: number;
  readonly authorId: string;
  readonly createdMs: number;
}

/** Whoever undoes points undoes their own: throws `not-found` where somebody else's stand there by now. */
function mustStand(before: Standing | null, written: number | null | undefined, by: Remarking['by']): void {
  if (written === undefined || (written === null && before === null)) return;
  if (before?.authorId !== by.actorId || before.createdMs !== written) throw new Failed('not-found');
}

async function overrideOf(within: Database, attemptId: string): Promise<Standing | null> {
  const found = await within
    .selectFrom('attemptOverride')
    .select(['total', 'authorId', 'createdMs'])
    .where('attemptId', '=', attemptId)
    .executeTakeFirst();
  return found ?? null;
}

/**
 * Two who write beside one call wait for each other, so that each entry of the log begins where the one before has ended:
 * an update that changes nothing holds the row. Gives whose call it is.
 */
async function followOneAnother(within: Transaction<Tables>, attemptId: string): Promise<string> {
  const attempt = await within
    .updateTable('attempt')
    .set({ state: 'finished' })
    .where('id', '=', attemptId)
    .where('state', '=', 'finished')
    .returning('learnerId')
    .executeTakeFirst();
  if (!attempt) throw new Failed('not-found');
  return attempt.learnerId;
}

/**
 * The deed and its entry in the log are one; the entry has no words of anybody’s, and there is none where nothing was left to
 * be done. A call under way has nothing to remark on.
 */
const remark = (
  database: Database,
  { attemptId, by, now }: Remarking,
  deed: (within: Transaction<Tables>, learner: string) => Promise<Readonly<Record<string, unknown>> | null>,
): Promise<void> =>
  transact(database, async (within) => {
    const learner = await followOneAnother(within, attemptId);
    const change = await deed(within, learner);
    if (change) await record(within, { ...by, action: 'annotate-attempt', object: attemptId, change }, now);
  });
