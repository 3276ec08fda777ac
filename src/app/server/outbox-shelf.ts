/**
 * What this device knows of its calls and the server: a small database of its own, so that a device without a server has
 * none of it.
 */

import type { Reason } from '../../screens/account/refused-calls.tsx';

/** A finished call that belongs to somebody's account. */
export interface Claim {
  /** The call's key. */
  readonly key: string;
  readonly person: string;
  /** On the server, or refused by it: either way it is not brought again. */
  readonly done: boolean;
  /** Why the server has not taken it, until its owner has understood. */
  readonly refused?: Reason | undefined;
  /** How often something went wrong there that nobody could foresee. */
  readonly failures?: number;
}

/** Who is signed in, and from when on finished calls are theirs, in milliseconds since 1970. */
export interface Since {
  readonly person: string;
  readonly at: number;
}

export interface OutboxShelf {
  claims(): Promise<readonly Claim[]>;
  /** Never takes a call from whoever has claimed it before. */
  claim(claim: Claim): Promise<void>;
  change(key: string, part: Partial<Pick<Claim, 'done' | 'refused' | 'failures'>>): Promise<void>;
  /** Notes `at` for whoever was not signed in already, and gives what is noted. */
  hold(since: Since): Promise<number>;
  /** Nobody is signed in: what is finished from now on is nobody's. */
  letGo(): Promise<void>;
}

export async function openOutboxShelf(): Promise<OutboxShelf> {
  const database = await open();
  const work = <Result>(
    table: 'claims' | 'since',
    mode: IDBTransactionMode,
    ask: (table: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => settled(ask(database.transaction(table, mode).objectStore(table)));
  return {
    claims: () => work('claims', 'readonly', (table) => table.getAll() as IDBRequest<Claim[]>),
    claim: (claim) => ignoreTaken(work('claims', 'readwrite', (table) => table.add(claim))),
    change: async (key, part) => {
      const known = await work('claims', 'readonly', (table) => table.get(key) as IDBRequest<Claim>);
      if (known) await work('claims', 'readwrite', (table) => table.put({ ...known, ...part }));
    },
    hold: async (since) => {
      const there = await work('since', 'readonly', (table) => table.getAll() as IDBRequest<Since[]>);
      const known = there.find(({ person }) => person === since.person);
      if (known && there.length === 1) return known.at;
      await work('since', 'readwrite', (table) => table.clear());
      await ignoreTaken(work('since', 'readwrite', (table) => table.add(since)));
      return since.at;
    },
    letGo: () => work('since', 'readwrite', (table) => table.clear()),
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('simmerdown-outbox', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('claims', { keyPath: 'key' });
    request.result.createObjectStore('since', { keyPath: 'person' });
  };
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // What is there already is no failure of the whole.
      event.preventDefault();
      reject(request.error);
    };
  });
}

async function ignoreTaken(adding: Promise<unknown>): Promise<void> {
  try {
    await adding;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'ConstraintError')) throw error;
  }
}
