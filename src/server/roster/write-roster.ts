/** A cohort's people as CSV: what a spreadsheet opens without harm, and the import reads. */
import { stringify } from 'csv-stringify/sync';
import type { Database } from '../database/open-database.ts';

export async function writeRoster(database: Database, cohortId: string): Promise<string> {
  const people = await database
    .selectFrom('cohortMember')
    .innerJoin('person', 'person.id', 'cohortMember.personId')
    .select(['displayName as name', 'login', 'part', 'person.id'])
    .where('cohortId', '=', cohortId)
    .orderBy('sortName')
    .orderBy('person.id')
    .execute();
  return stringify(people, {
    header: true,
    columns: ['name', 'login', 'part', 'id'],
    // A name that begins like a formula would be calculated with, on the machine of whoever opens the file.
    escape_formulas: true,
    // Spreadsheets take a file without this mark for one of their own country's signs.
    bom: true,
    record_delimiter: 'windows',
  });
}
