/**
 * Brings finished practice calls to the server, each under its own key, so that one that is sent twice is one. A call
 * belongs to whoever was signed in when it was finished; any other one belongs to nobody until somebody takes it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Me } from '../../protocol/account.ts';
import type { Reason, RefusedCall } from '../../screens/account/refused-calls.tsx';
import { type FinishedRecord, isOwnRun, type Store } from '../store/store.ts';
import { keyOf } from './call-key.ts';
import type { Ask, Told, Trouble } from './client.ts';
import { type Claim, type OutboxShelf, openOutboxShelf } from './outbox-shelf.ts';

/** It stays on this device, with all that was played. */
interface Kept extends RefusedCall {
  readonly log: string;
}

export interface Outbox {
  /** Calls of whoever is signed in that are not on the server yet. */
  readonly waiting: ReadonlySignal<number>;
  /** Finished calls that are nobody's yet. */
  readonly loose: ReadonlySignal<number>;
  /** Calls of whoever is signed in that the server has not taken, as long as they have not said that they know. */
  readonly refused: ReadonlySignal<readonly Kept[]>;
  /** Takes the loose ones into the account of whoever is signed in. */
  takeLoose(): Promise<void>;
  /** Brings what there is. */
  look(): Promise<void>;
  /** Tries once more with one that was refused. */
  again(key: string): Promise<void>;
  /** The owner knows that it was refused. */
  understood(key: string): Promise<void>;
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
  const [waiting, loose, refused] = [signal(0), signal(0), signal<readonly Kept[]>([])];
  let shelf: Promise<OutboxShelf> | null = null;
  const open = () => (shelf ??= openShelf());
  const look = async (taking: boolean) => {
    const person = me.peek()?.person.id;
    if (!person) {
      [waiting.value, loose.value, refused.value] = [0, 0, []];
      return (await open()).letGo();
    }
    const work = { shelf: await open(), person, calls: callsOf(await store.finished()) };
    const free = await claim(work, taking);
    const left = await unbrought(work);
    [waiting.value, loose.value] = [left.length, free.length];
    waiting.value = (await bring(options, work, left)).length;
    refused.value = await refusedOf(work);
  };
  // One after the other: two at once would send everything twice.
  let last: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): Promise<void> => {
    // A browser that keeps nothing has nothing to bring either.
    last = last.then(work).catch(() => {});
    return last;
  };
  const changed = (key: string, part: Partial<Claim>) =>
    next(async () => {
      await (await open()).change(key, part);
      await look(false);
    });
  return {
    waiting,
    loose,
    refused,
    takeLoose: () => next(() => look(true)),
    look: () => next(() => look(false)),
    again: (key) => changed(key, { done: false, refused: undefined, failures: 0 }),
    understood: (key) => changed(key, { refused: undefined }),
    watch: () => {
      const now = () => void next(() => look(false));
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
  readonly scenario: string;
  readonly log: string;
  readonly endedAt: number;
}

interface Work {
  readonly shelf: OutboxShelf;
  readonly person: string;
  readonly calls: readonly Call[];
}

/** One's own calls, played whole. */
const callsOf = (finished: readonly FinishedRecord[]): readonly Call[] =>
  finished.filter(isOwnRun).map((record) => {
    const { scenario, log, endedAt } = record;
    return { key: keyOf(record), scenario, log, endedAt };
  });

/**
 * Notes whose the calls are, and gives those that are nobody's. Whose one is stays noted when it is deleted here: it can come
 * back from a file, and is still theirs.
 */
async function claim({ shelf, person, calls }: Work, taking: boolean): Promise<readonly Call[]> {
  const since = await shelf.hold({ person, at: Date.now() });
  const claimed = new Set((await shelf.claims()).map(({ key }) => key));
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

/** Gives what could not be brought. One that the server cannot cope with keeps no other one back. */
async function bring(
  { ask, me }: OutboxOptions,
  { shelf, person }: Work,
  left: readonly Call[],
): Promise<readonly Call[]> {
  const behind: Call[] = [];
  for (const [place, call] of left.entries()) {
    const { key, log } = call;
    if (me.peek()?.person.id !== person) return [...behind, ...left.slice(place)];
    const told = await ask('bringCall', { body: { key, log } });
    if (!told.ok && NO_WAY.includes(told.code)) return [...behind, ...left.slice(place)];
    const refused = told.ok ? undefined : reasonOf(told);
    if (refused !== 'unexpected') await shelf.change(key, { done: true, refused });
    else if (!(await hasFailed(shelf, key))) behind.push(call);
  }
  return behind;
}

/** Nobody knows whether it has arrived, it was too much at once, or nobody is signed in any more: the same again, later. */
const NO_WAY: readonly Trouble[] = [
  'offline',
  'no-server',
  'busy',
  'not-ready',
  'too-many-requests',
  'sign-in-needed',
];

type NotTaken = Extract<Told<unknown>, { ok: false }>;

function reasonOf({ code, problem }: NotTaken): Reason {
  if (code === 'body-too-large') return 'too-large';
  if (code === 'bad-request') return 'unplayable';
  if (code !== 'log-refused') return 'unexpected';
  const isUnknown = problem?.faults?.some((fault) => fault.code === 'unknown-edition') ?? false;
  return isUnknown ? 'unknown-edition' : 'unplayable';
}

/** So often a call is brought to a server that breaks over it. */
const MOST_FAILURES = 5;

/** Notes that it went wrong; gives whether that was the last time. */
async function hasFailed(shelf: OutboxShelf, key: string): Promise<boolean> {
  const known = (await shelf.claims()).find((one) => one.key === key);
  const failures = (known?.failures ?? 0) + 1;
  const isLast = failures >= MOST_FAILURES;
  await shelf.change(key, isLast ? { done: true, refused: 'unexpected', failures } : { failures });
  return isLast;
}

async function refusedOf({ shelf, person, calls }: Work): Promise<readonly Kept[]> {
  const reasons = new Map<string, Reason>();
  for (const { key, person: owner, refused } of await shelf.claims())
    if (owner === person && refused) reasons.set(key, refused);
  return calls.flatMap((call) => {
    const reason = reasons.get(call.key);
    return reason ? [{ ...call, reason }] : [];
  });
}
