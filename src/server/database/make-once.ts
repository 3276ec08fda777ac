/** What somebody makes is made once, also where they have heard no answer and ask again with the key their page has made. */
import { randomUUID } from 'node:crypto';
import { faultOf } from './faults.ts';
import type { Database } from './open-database.ts';
import { idOfRequest } from './same-request.ts';
import type { Tables } from './tables.ts';
import { TryAgain, transact } from './transact.ts';

/** What a request for something new says of itself. */
export interface Keyed {
  readonly key?: string | undefined;
}

/**
 * An id for what is asked for: the same for the same request by the same person, and another one where anything of it has
 * changed. `asked`: what is made, for whom and where.
 */
export const idOfNew = (wanted: Keyed, ...asked: readonly unknown[]): string =>
  wanted.key === undefined ? randomUUID() : idOfRequest(...asked, wanted);

type Made = {
  readonly [Table in keyof Tables]: Tables[Table] extends { id: string } ? Table : never;
}[keyof Tables];

/** Whether the answer to an earlier request was lost: it has been done. */
export async function isMade(within: Database, table: Made, id: string): Promise<boolean> {
  const found = await within
    .selectFrom(table as 'cohort')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}

/** Another device, or the same request sent again, was there at the same moment: what is there is looked at once more. */
export function again(error: unknown): never {
  throw faultOf(error) === 'duplicate' ? new TryAgain() : error;
}

/** `make` is whole, or not at all, and is left out where it is done. Gives the id. */
export async function makeOnce(
  database: Database,
  { table, id }: { readonly table: Made; readonly id: string },
  make: (within: Database) => Promise<unknown>,
): Promise<string> {
  await transact(database, async (within) => {
    if (!(await isMade(within, table, id))) await make(within).catch(again);
  });
  return id;
}
