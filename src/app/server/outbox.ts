/**
 * Brings finished practice calls to the server, each under its own key, so that one that is sent twice is one. A call
 * belongs to whoever was signed in when it was finished; what was here before belongs to nobody until somebody takes it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { hash32 } from '../../engine/hash.ts';
import type { Me } from '../../protocol/account.ts';
import { type FinishedRecord, isOwnRun, type Store } from '../store/store.ts';
import type { Ask, Told } from './client.ts';
import { type OutboxShelf, openOutboxShelf } from './outbox-shelf.ts';

export interface Outbox {
  /** Calls of whoever is signed in that are not on the server yet. */
  readonly waiting: ReadonlySignal<number>;
  /** Finished calls that are nobody's yet. */
  readonly loose: ReadonlySignal<number>;
  /** Takes those into the account of whoever is signed in. */
  takeLoose(): Promise<void>;
  /** Brings what there is. */
  look(): Promise<void>;
  /** Does so now and whenever there may be something new. */
  watch(): void;
}

export interface OutboxOptions {
  readonly ask: Ask;
  readonly me: ReadonlySignal<Me | null>;
  readonly store: Pick<Store, 'finished' | 'watch'>;
  readonly openShelf?: () => Promise<OutboxShelf>;
}

/** Milliseconds between two looks while a page is open. */
const AGAIN = 30_000;

export function makeOutbox(options: OutboxOptions): Outbox {
  const { me, store, openShelf = openOutboxShelf } = options;
  const waiting = signal(0);
  const loose = signal(0);
  let shelf: Promise<OutboxShelf> | null = null;
  const look = async (taking: boolean) => {
    const person = me.peek()?.person.id;
    if (!person) return tell([], []);
    shelf ??= openShelf();
    const work = { shelf: await shelf, person, calls: callsOf(await store.finished()) };
    const free = await claim(work, taking);
    const left = await unbrought(work);
    tell(left, free);
    tell(await bring(options, work, left), free);
  };
  const tell = (left: readonly unknown[], free: readonly unknown[]) => {
    waiting.value = left.length;
    loose.value = free.length;
  };
  // One after the other: two at once would send everything twice.
  let last: Promise<void> = Promise.resolve();
  const next = (taking: boolean): Promise<void> => {
    // A browser that keeps nothing has nothing to bring either.
    last = last.then(() => look(taking)).catch(() => {});
    return last;
  };
  return {
    waiting,
    loose,
    takeLoose: () => next(true),
    look: () => next(false),
    watch: () => {
      const now = () => void next(false);
      me.subscribe(now);
      store.watch(now);
      window.addEventListener('online', now);
      window.addEventListener('hashchange', now);
      setInterval(now, AGAIN);
    },
  };
}

interface Call {
  readonly key: string;
  readonly log: string;
  readonly endedAt: number;
}

interface Work {
  readonly shelf: OutboxShelf;
  readonly person: string;
  readonly calls: readonly Call[];
}

/** One's own calls, played whole; those from before they had an id go by what is in them. */
const callsOf = (finished: readonly FinishedRecord[]): readonly Call[] =>
  finished.filter(isOwnRun).map(({ call, log, endedAt }) => ({
    key: call ?? `log-${hash32(log).toString(36)}-${endedAt}`,
    log,
    endedAt,
  }));

/** Notes whose the calls are, and gives those that are nobody's. */
async function claim({ shelf, person, calls }: Work, taking: boolean): Promise<readonly Call[]> {
  const since = await shelf.since({ person, at: Date.now() });
  const claimed = new Map((await shelf.claims()).map((one) => [one.key, one]));
  const known = new Set(calls.map(({ key }) => key));
  for (const key of claimed.keys()) if (!known.has(key)) await shelf.drop(key);
  const free = calls.filter(({ key }) => !claimed.has(key));
  const mine = free.filter(({ endedAt }) => taking || endedAt >= since);
  for (const { key } of mine) await shelf.claim({ key, person, done: false });
  return free.filter((call) => !mine.includes(call));
}

async function unbrought({ shelf, person, calls }: Work): Promise<readonly Call[]> {
  const claims = await shelf.claims();
  const waits = new Set(claims.filter((one) => one.person === person && !one.done).map(({ key }) => key));
  return calls.filter(({ key }) => waits.has(key));
}

/** Gives what could not be brought. */
async function bring(
  { ask, me }: OutboxOptions,
  { shelf, person }: Work,
  left: readonly Call[],
): Promise<readonly Call[]> {
  for (const [place, { key, log }] of left.entries()) {
    if (me.peek()?.person.id !== person) return left.slice(place);
    const told = await ask('bringCall', { body: { key, log } });
    if (!isSettled(told)) return left.slice(place);
    await shelf.done(key);
  }
  return [];
}

/** Taken, or refused for good: nothing will change about the log. */
const isSettled = (told: Told<unknown>): boolean =>
  told.ok || ['log-refused', 'bad-request', 'body-too-large'].includes(told.code);
