/** Whoever has come in with nothing but a code and has not heard of it asks once more, with the key of the same page. */
import { faultOf } from '../database/faults.ts';
import type { Database } from '../database/open-database.ts';
import { TryAgain } from '../database/transact.ts';
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

/** At the same moment, from another device or by the same request: what is there is enough. */
export function again(error: unknown): never {
  throw faultOf(error) === 'duplicate' ? new TryAgain() : error;
}
