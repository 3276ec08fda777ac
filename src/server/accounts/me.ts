/** What somebody is told of themselves. */
import type { Me } from '../../protocol/account.ts';
import type { Database } from '../database/open-database.ts';

export async function readMe(database: Database, personId: string, session: string): Promise<Me> {
  const found = await database
    .selectFrom('person')
    .innerJoin('organisation', 'organisation.id', 'person.organisationId')
    .select(['person.displayName', 'login', 'role', 'sharesComposure', 'organisationId', 'organisation.name'])
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow();
  const { displayName, login, role, sharesComposure, organisationId, name } = found;
  return {
    person: { id: personId, displayName, login, role, sharesComposure: sharesComposure === 1 },
    organisation: { id: organisationId, name },
    session,
  };
}
