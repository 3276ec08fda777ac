/** Whoever has come in with nothing but a code and has not heard of it asks once more, with the key of the same page. */
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';
import { sortNameOf } from './people.ts';

/** Milliseconds in which an answer that was lost is asked for again. */
const STILL_JOINING = 60 * 60 * 1000;

/** By the name they have written this time. Later on the key opens nothing any more. */
export async function isHereAgain(
  within: Database,
  { id, displayName }: { readonly id: string; readonly displayName: string },
  now: number,
): Promise<boolean> {
  const found = await within
    .selectFrom('person')
    .select(['role', 'createdMs'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return false;
  if (found.role !== 'trainee' || found.createdMs <= now - STILL_JOINING) throw new Failed('conflict');
  const name = { displayName, sortName: sortNameOf(displayName) };
  await within.updateTable('person').set(name).where('id', '=', id).execute();
  return true;
}
