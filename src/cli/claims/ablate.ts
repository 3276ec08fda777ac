/** The ablations, spread over the processors. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ABLATIONS } from '../../engine/claims/ablations.ts';
import { openProgress, type Progress } from '../progress.ts';

export interface Noticed {
  readonly row: string;
  readonly rule: string;
  readonly noticedBy: readonly string[];
}

interface Message {
  readonly place: number;
  readonly noticedBy: readonly string[];
}

/** For each ablation, the claims that no longer hold under it. */
export async function ablateAll(progress: Progress = openProgress()): Promise<readonly Noticed[]> {
  const found = new Map<number, readonly string[]>();
  const take = ({ place, noticedBy }: Message): void => {
    found.set(place, noticedBy);
    progress.show(found.size, ABLATIONS.length, ABLATIONS[place]?.name ?? '');
  };
  const step = Math.min(4, availableParallelism());
  try {
    await Promise.all(Array.from({ length: step }, (_, first) => work(first, step, take)));
  } finally {
    progress.clear();
  }
  return ABLATIONS.map(({ row, name }, place) => ({ row, rule: name, noticedBy: found.get(place) ?? [] }));
}

const work = (first: number, step: number, take: (message: Message) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ablate-worker.ts', import.meta.url), {
      workerData: { first, step },
    });
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
