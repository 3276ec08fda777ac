/** What is read from and written to the tables of a transaction. */
import type { Settings } from '../../screens/settings/settings.ts';
import { result, type Table } from './database.ts';

export type Tables = (name: Table) => IDBObjectStore;
/** Runs its work in one transaction. */
export type Run = <Result>(work: (table: Tables) => Promise<Result>) => Promise<Result>;

export async function fetchOne<Value>(table: IDBObjectStore, key: IDBValidKey): Promise<Value | null> {
  return ((await result(table.get(key))) as Value | undefined) ?? null;
}

export async function fetchAll<Value>(table: IDBObjectStore): Promise<Value[]> {
  return (await result(table.getAll())) as Value[];
}

/** A table of one value a name, as an object. */
export async function fetchNamed<Named extends Partial<Settings> | Readonly<Record<string, string>>>(
  table: IDBObjectStore,
): Promise<Named> {
  const [names, values] = await Promise.all([result(table.getAllKeys()), fetchAll<unknown>(table)]);
  return Object.fromEntries(names.map((name, place) => [name as string, values[place]])) as Named;
}

export async function putNamed(table: IDBObjectStore, named: object): Promise<void> {
  for (const [name, value] of Object.entries(named)) await result(table.put(value, name));
}
