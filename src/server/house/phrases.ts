/** The phrase book of an organisation. What is offered bears no name, and nobody but trainers sees it. */
import type { Situation } from '../../course/phrases.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { TeamPhrase } from '../../protocol/phrase.ts';
import { type By, record } from '../audit/audit.ts';
import type { Owned } from '../authority/can.ts';
import { idOfNew, type Keyed, makeOnce } from '../database/make-once.ts';
import type { Database } from '../database/open-database.ts';
import type { PhraseRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';

/** More than anybody looks through in the middle of a call. */
const MOST = { taken: 300, offered: 100 } as const;

type Worded = Pick<TeamPhrase, 'situation' | 'locale' | 'text'> & Keyed;

interface NewPhrase extends Worded {
  readonly id: string;
  readonly organisationId: string;
  /** Into the book at once; else it is offered. */
  readonly taken: boolean;
}

/** A trainer's entry; in the log without its words, which may be somebody's. Throws `phrases-full` where there is no more room. */
export async function writePhrase(
  database: Database,
  phrase: Worded,
  by: By,
  now: number,
): Promise<TeamPhrase> {
  const { organisationId } = by;
  const id = idOfNew(phrase, 'phrase', organisationId, by.actorId);
  await makeOnce(database, { table: 'phrase', id }, async (within) => {
    await addPhrase(within, { ...phrase, id, organisationId, taken: true }, now);
    await note(within, by, id, 'written', now);
  });
  return tell(await database.selectFrom('phrase').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

/** Nothing in it says whose it is. Throws `phrases-full` where more wait than anybody looks through. */
export function offerPhrase(
  database: Database,
  phrase: Worded & { readonly organisationId: string },
  now: number,
): Promise<string> {
  const id = idOfNew(phrase, 'offered-phrase', phrase.organisationId);
  return makeOnce(database, { table: 'phrase', id }, (within) =>
    addPhrase(within, { ...phrase, id, taken: false }, now),
  );
}

const note = (
  within: Database,
  by: By,
  object: string,
  deed: 'written' | 'changed' | 'taken' | 'removed',
  now: number,
): Promise<void> => record(within, { ...by, action: 'write-phrases', object, change: { phrase: deed } }, now);

async function addPhrase(
  database: Database,
  { id, organisationId, situation, locale, text, taken }: NewPhrase,
  now: number,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('phrase')
    .columns(['id', 'organisationId', 'situation', 'locale', 'text', 'takenMs', 'createdMs'])
    .expression((from) =>
      from
        .selectFrom('organisation')
        .select((build) => [
          build.val(id).as('id'),
          'organisation.id as organisationId',
          build.val(situation).as('situation'),
          build.val(locale).as('locale'),
          build.val(text).as('text'),
          build.cast<number | null>(build.val(taken ? now : null), 'bigint').as('takenMs'),
          build.cast<number>(build.val(now), 'bigint').as('createdMs'),
        ])
        .where('organisation.id', '=', organisationId)
        .where(
          (build) =>
            build
              .selectFrom('phrase')
              .select(build.fn.countAll<number>().as('count'))
              .where('phrase.organisationId', '=', organisationId)
              .where('phrase.takenMs', taken ? 'is not' : 'is', null),
          '<',
          taken ? MOST.taken : MOST.offered,
        ),
    )
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw new Failed('phrases-full');
}

/** In the order they were written; `offered`: with what waits for a trainer. */
export async function listPhrases(
  database: Database,
  {
    organisationId,
    locale,
    offered,
  }: { organisationId: string; locale?: string | undefined; offered: boolean },
): Promise<TeamPhrase[]> {
  let query = database
    .selectFrom('phrase')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('createdMs')
    .orderBy('id');
  if (locale !== undefined) query = query.where('locale', '=', locale);
  if (!offered) query = query.where('takenMs', 'is not', null);
  return (await query.execute()).map(tell);
}

/** What was offered is in the book from then on. */
export const changePhrase = (
  database: Database,
  id: string,
  text: string,
  by: By,
  now: number,
): Promise<TeamPhrase> =>
  transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('phrase')
      .set({ takenMs: now })
      .where('id', '=', id)
      .where('takenMs', 'is', null)
      .executeTakeFirst();
    const row = await within
      .updateTable('phrase')
      .set({ text })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst();
    if (!row) throw new Failed('not-found');
    await note(within, by, id, numUpdatedRows > 0n ? 'taken' : 'changed', now);
    return tell(row);
  });

export const removePhrase = (database: Database, id: string, by: By, now: number): Promise<void> =>
  transact(database, async (within) => {
    const { numDeletedRows } = await within.deleteFrom('phrase').where('id', '=', id).executeTakeFirst();
    if (numDeletedRows > 0n) await note(within, by, id, 'removed', now);
  });

export async function whosePhrase(database: Database, id: string): Promise<Owned | null> {
  const found = await database
    .selectFrom('phrase')
    .select('organisationId')
    .where('id', '=', id)
    .executeTakeFirst();
  return found ? { kind: 'organisation', ...found, cohorts: [], learnerId: null } : null;
}

const tell = ({ id, situation, locale, text, takenMs }: Omit<PhraseRow, 'organisationId'>): TeamPhrase => ({
  id,
  situation: situation as Situation,
  locale: locale as Locale,
  text,
  taken: takenMs !== null,
});
