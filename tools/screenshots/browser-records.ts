/** What a browser keeps, read and written past the game. */
import type { Page } from 'playwright-core';

/** All records of a table. */
export const records = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const opening = indexedDB.open('simmerdown');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );

/** Stores a record as another program might have. */
export const plant = (page: Page, table: string, record: Record<string, unknown>) =>
  page.evaluate(
    ([name, planted]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('simmerdown');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          writing.objectStore(name).put(planted);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, record] as const,
  );
