/**
 * Looking on at a match without an account. The code of the room, which is short and may be guessed at only so often, is
 * exchanged for a key that nobody guesses; it is made of the server's secret, and stored nowhere.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isWatched } from '../../contest/watching.ts';
import { readJoinCode } from '../accounts/secrets.ts';
import type { Owned } from '../authority/can.ts';
import type { LiveMatchRow } from '../database/tables.ts';
import { Failed } from '../http/failed.ts';
import type { Server } from '../server.ts';
import { findMatch, ownedMatch, stateOf, termsOf } from './match.ts';

type Place = Pick<Server, 'database' | 'secret' | 'now'>;

/** Throws `code-unknown`, also where its host lets nobody look on. */
export async function findWatched(
  place: Place,
  code: string,
): Promise<{ readonly match: string; readonly watch: string }> {
  const row = await place.database
    .selectFrom('liveMatch')
    .selectAll()
    .where('code', '=', readJoinCode(code))
    .executeTakeFirst();
  if (!row || !isOpen(place, row)) throw new Failed('code-unknown');
  return { match: row.id, watch: keyOf(place, row.id) };
}

/** Whose the match is, and whether it was asked for with the right key. */
export async function whoseWatched(place: Place, id: string, key: string | undefined): Promise<Owned | null> {
  const row = await findMatch(place.database, id);
  if (!row) return null;
  const keyed = key !== undefined && isSame(key, keyOf(place, id)) && isOpen(place, row);
  return { ...ownedMatch(row), keyed };
}

const isOpen = ({ now }: Place, row: LiveMatchRow): boolean => isWatched(termsOf(row), stateOf(row), now());

const keyOf = ({ secret }: Place, match: string): string =>
  createHmac('sha256', secret).update(`watch ${match}`).digest('base64url');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
