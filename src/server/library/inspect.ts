/** Inspects what trainers hand in, one after the other, each in a thread that can be stopped. */
import { Worker } from 'node:worker_threads';
import { Busy } from '../database/busy.ts';
import { Failed } from '../http/failed.ts';
import type { Inspection, InspectionQuestion } from './inspection.ts';

/** A shipped scenario takes some ten seconds of a quiet processor; what takes longer is not played through by people either. */
const LONGEST = 120_000;
const MOST_MEGABYTES = 512;
/** So many wait for their turn; more are told to come back. */
const LONGEST_QUEUE = 10;

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Throws `scenario-refused` where it took too much time or memory, and `Busy` where too many wait. */
export async function inspectApart(handedIn: InspectionQuestion): Promise<Inspection> {
  if (waiting >= LONGEST_QUEUE) throw new Busy();
  waiting += 1;
  const mine = last.then(() => inThread(handedIn)).finally(() => (waiting -= 1));
  last = mine.catch(() => null);
  return mine;
}

function inThread(workerData: InspectionQuestion): Promise<Inspection> {
  const worker = new Worker(new URL('./inspect-worker.ts', import.meta.url), {
    workerData,
    execArgv: FLAGS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  return new Promise<Inspection>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooMuch('too-slow')), LONGEST);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('too-much-memory') : error),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(tooMuch('too-slow'));
    });
  }).finally(() => void worker.terminate());
}

const tooMuch = (code: string): Failed => new Failed('scenario-refused', { faults: [{ path: '', code }] });
