/** What the disk has not taken yet, in its order. */
import { type Contents, Overtaken, type Store } from './store.ts';

/** Something to do with a store; on another store it can be done again. */
export type Work<Result = unknown> = (store: Store) => Promise<Result>;

export interface Backlog {
  isEmpty(): boolean;
  add(work: Work): void;
  /** Memory that holds what was `kept`, with all of the backlog done to it. */
  over(kept?: Contents): Promise<Store>;
  /** Does all of it on the disk. What the disk refuses stays, with all that comes after it, and is thrown. */
  catchUp(disk: Store): Promise<void>;
  drop(): void;
}

/** `onOvertaken`: another window went on meanwhile with the same call or shift, and that stands. */
export function makeBacklog(onOvertaken: () => void): Backlog {
  let waiting: readonly Work[] = [];
  const doOn = async (disk: Store, work: Work): Promise<void> => {
    await work(disk).catch((error: unknown) => {
      if (!(error instanceof Overtaken)) throw error;
      onOvertaken();
    });
    waiting = waiting.filter((other) => other !== work);
  };
  return {
    isEmpty: () => waiting.length === 0,
    add: (work) => {
      waiting = [...waiting, work];
    },
    over: async (kept) => {
      const memory = await openMemory(kept);
      for (const work of waiting) await work(memory);
      return memory;
    },
    catchUp: async (disk) => {
      for (let work = waiting[0]; work; work = waiting[0]) await doOn(disk, work);
    },
    drop: () => {
      waiting = [];
    },
  };
}

/** Seldom wanted, and fetched ahead (`main.tsx`), so that it is there when the network is gone as well. */
async function openMemory(kept?: Contents): Promise<Store> {
  const { memoryStore } = await import('./memory-store.ts');
  return memoryStore(kept);
}
