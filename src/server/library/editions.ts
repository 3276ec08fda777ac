/** Editions as they are told, listed and taken off the list. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HandedIn } from '../../lint/inspect.ts';
import type { Edition, Source } from '../../protocol/scenario.ts';
import { type By, record } from '../audit/audit.ts';
import type { Owned } from '../authority/can.ts';
import type { Database } from '../database/open-database.ts';
import type { ScenarioVersionRow } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import { type Content, contentsOf, readContent } from './contents.ts';

/** Those of the program and of one organisation; without `all`, of each scenario the newest that is not retired. */
export async function listEditions(
  database: Database,
  organisationId: string,
  all: boolean,
): Promise<Edition[]> {
  const rows = await database
    .selectFrom('scenarioVersion')
    .select(['id', 'scenario', 'publisher', 'number', 'publishedMs', 'retiredMs'])
    .where('publisher', 'in', [organisationId, ''])
    .orderBy('scenario')
    .orderBy('publisher')
    .orderBy('number', 'desc')
    .execute();
  const contents = await contentsOf(database, rows);
  // The talk of a second round, and what is made of it, is offered to nobody as it stands (SC-26).
  const offered = rows.filter(({ id }) => contents.get(id)?.lent === false);
  const shown = all ? offered : newestOf(offered.filter(({ retiredMs }) => retiredMs === null));
  return shown.flatMap((row) => {
    const content = contents.get(row.id);
    return content ? [edition(row, content)] : [];
  });
}

type Listed = Pick<
  ScenarioVersionRow,
  'id' | 'scenario' | 'publisher' | 'number' | 'publishedMs' | 'retiredMs'
>;

/** An organisation's own edition of a scenario takes the place of the program's. */
function newestOf(rows: readonly Listed[]): readonly Listed[] {
  const newest = new Map<string, Listed>();
  for (const row of rows) {
    const known = newest.get(row.scenario);
    if (!known || (known.publisher === '' && row.publisher !== '')) newest.set(row.scenario, row);
  }
  return [...newest.values()];
}

export const tellEdition = (row: ScenarioVersionRow): Edition => edition(row, readContent(row));

const edition = (row: Listed, { told }: Content): Edition => ({
  version: row.id,
  scenario: row.scenario,
  number: row.number,
  own: row.publisher !== '',
  ...told,
  published: row.publishedMs,
  retired: row.retiredMs,
});

/** The files an edition was read from; null where it was made of others, which have their own. */
export async function readSource(database: Database, id: string): Promise<Source | null> {
  const { source } = (await findEditionRow(database, id)) ?? { source: null };
  return source === null ? null : (JSON.parse(source) as Source);
}

export const findEditionRow = (database: Database, id: string): Promise<ScenarioVersionRow | undefined> =>
  database.selectFrom('scenarioVersion').selectAll().where('id', '=', id).executeTakeFirst();

/** What comes with the program is everybody's to look at: it is told as of the organisation that asks. */
export async function ownerOfEdition(
  database: Database,
  id: string,
  asking: string | null,
): Promise<Owned | null> {
  const row = await findEditionRow(database, id);
  if (!row) return null;
  return { kind: 'scenario', organisationId: row.organisationId ?? asking, cohorts: [], learnerId: null };
}

/** What was played on it stays. */
export const retire = (
  database: Database,
  id: string,
  retired: boolean,
  by: By,
  now: number,
): Promise<void> =>
  transact(database, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('scenarioVersion')
      .set({ retiredMs: retired ? now : null })
      .where('id', '=', id)
      .where('retiredMs', retired ? 'is' : 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await record(within, { ...by, action: 'run-scenario', object: id, change: { retired } }, now);
  });

/** Says that exactly these files were found fit, so that they need not be inspected again to be published. */
export function sealOf(secret: Uint8Array, { yaml, words }: HandedIn): string {
  const entries = Object.entries(words).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHmac('sha256', secret)
    .update(JSON.stringify([yaml, entries]))
    .digest('base64url');
}

export function isSeal(seal: string, expected: string): boolean {
  const [one, other] = [Buffer.from(seal), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
