/**
 * Beside each call of a match: when the time for its next reply is up, how its customer is, and whether it is played faster
 * than anybody reads. And the race of a round as it was, for a big screen that comes to it late.
 */
import type { Kysely } from 'kysely';
import { addColumns, createIndexes, createTables } from './write.ts';

export async function up(database: Kysely<unknown>): Promise<void> {
  await addColumns(database, COLUMNS);
  await createTables(database, TABLES);
  await createIndexes(database, ['index call_due on match_call (due_ms) where due_ms is not null']);
}

const COLUMNS = [
  // In milliseconds played of the round; null: there is no limit, or nobody waits.
  'match_call add column due_ms whole',
  // How hot: 0 to 3.
  'match_call add column mood whole not null default 0',
  'match_call add column too_fast whole not null default 0',
  'match_player add column untimed whole not null default 0',
];

const TABLES = [
  // Every few seconds of a round in which something has moved; in milliseconds played of it.
  `match_race (
    match_id text not null references live_match (id),
    round whole not null,
    at_ms whole not null,
    lanes text not null,
    primary key (match_id, round, at_ms)
  )`,
];
