/** From each version of the database to the next; the last one is the present. */

type Upgrade = (database: IDBDatabase, transaction: IDBTransaction | null) => void;

/** What the records of version 1 did not know yet. */
const SINCE_2 = {
  calls: { branchOf: null, shift: null },
  finished: { branchOf: null, shift: null, shared: false },
} as const;

const makeFirstTables: Upgrade = (database) => {
  database.createObjectStore('settings');
  database.createObjectStore('calls', { keyPath: 'id' });
  database.createObjectStore('finished', { keyPath: 'number', autoIncrement: true });
  database.createObjectStore('aside', { autoIncrement: true });
};

const addShiftsAndPhrases: Upgrade = (database, transaction) => {
  database.createObjectStore('shifts', { keyPath: 'id' });
  database.createObjectStore('phrases');
  if (!transaction) return;
  for (const [table, added] of Object.entries(SINCE_2)) complete(transaction.objectStore(table), added);
  splitSettings(transaction.objectStore('settings'));
};

export const UPGRADES: readonly Upgrade[] = [makeFirstTables, addShiftsAndPhrases];

function complete(table: IDBObjectStore, added: object): void {
  const reading = table.openCursor();
  reading.onsuccess = () => {
    const cursor = reading.result;
    if (!cursor) return;
    cursor.update({ ...added, ...(cursor.value as object) });
    cursor.continue();
  };
}

/** Version 1 kept all settings as one record, so that two windows undid each other's. */
function splitSettings(table: IDBObjectStore): void {
  const reading = table.get('all');
  reading.onsuccess = () => {
    table.delete('all');
    const kept = reading.result as object | undefined;
    for (const [name, value] of Object.entries(kept ?? {})) table.put(value, name);
  };
}
