/** Everything on the disk at once: read, added to, or deleted, each in one transaction. */
import { result, TABLES } from './database.ts';
import { merge } from './merge.ts';
import { isCallRecord, isFinishedRecord, isShiftRecord } from './records.ts';
import type { Arrived, Contents } from './store.ts';
import { fetchAll, fetchNamed, putNamed, type Run, type Tables } from './tables.ts';

export function readContents(read: Run): Promise<Contents> {
  return read(contentsOf);
}

export function addContents(write: Run, contents: Contents): Promise<Arrived> {
  return write(async (table) => {
    const { added, arrived } = merge(await contentsOf(table), contents);
    for (const name of ['calls', 'finished', 'shifts', 'aside'] as const)
      for (const record of added[name]) await result(table(name).put(record));
    await putNamed(table('settings'), added.settings);
    await putNamed(table('phrases'), added.phrases);
    return arrived;
  });
}

export async function clearAll(write: Run): Promise<void> {
  await write(async (table) => {
    for (const name of TABLES) await result(table(name).clear());
  });
}

/** What is kept but no record stays where it is, for the next reader of its table to set aside. */
async function contentsOf(table: Tables): Promise<Contents> {
  return {
    settings: await fetchNamed(table('settings')),
    calls: (await fetchAll(table('calls'))).filter(isCallRecord),
    finished: (await fetchAll(table('finished'))).filter(isFinishedRecord),
    shifts: (await fetchAll(table('shifts'))).filter(isShiftRecord),
    phrases: await fetchNamed(table('phrases')),
    aside: await fetchAll(table('aside')),
  };
}
