/** The same work on many items, spread over the processors: each thread runs one script and does every n-th of them. */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { openProgress, type Progress } from './progress.ts';

/** What a thread is to do: of these items every `step`-th, beginning with `first`. */
interface Share {
  readonly items: readonly string[];
  readonly first: number;
  readonly step: number;
}

type Message<R> = { readonly doing: string } | { readonly place: number; readonly result: R };

/** More threads than this win nothing where the longest item takes as long as all the others. */
const MOST_THREADS = 4;

/** What the script makes of every item, in the order of the items; the script calls `workOnShare`. */
export async function spread<R>(
  script: URL,
  items: readonly string[],
  progress: Progress = openProgress(),
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const take = (message: Message<R>): void => {
    if ('place' in message) results.set(message.place, message.result);
    else progress.show(results.size, items.length, message.doing);
  };
  const step = Math.min(MOST_THREADS, availableParallelism(), items.length);
  const shares = Array.from({ length: step }, (_, first): Share => ({ items, first, step }));
  try {
    await Promise.all(shares.map((share) => run(script, share, take)));
  } finally {
    progress.clear();
  }
  return items.map((_, place) => results.get(place) as R);
}

/** Says what is being worked on. */
export type Doing = (what: string) => void;

/** The script's side of `spread`: works on what falls to its thread. */
export function workOnShare<R>(work: (item: string, doing: Doing, place: number) => R): void {
  const { items, first, step } = workerData as Share;
  const post = (message: Message<R>): void => parentPort?.postMessage(message);
  for (let place = first; place < items.length; place += step) {
    const item = items[place] ?? '';
    post({ place, result: work(item, (doing) => post({ doing }), place) });
  }
}

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** Ends when the thread has ended; what it throws is thrown here. */
const run = <R>(script: URL, share: Share, take: (message: Message<R>) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: share, execArgv: FLAGS });
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
