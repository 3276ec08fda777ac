/** Inspects what trainers hand in, one after the other, each in a thread that can be stopped. */
import { apart, TooMuch } from '../apart.ts';
import { Busy } from '../database/busy.ts';
import { Failed } from '../http/failed.ts';
import type { Inspection, InspectionQuestion } from './inspection.ts';

/** A shipped scenario takes some ten seconds of a quiet processor; what takes longer is not played through by people either. */
const LIMITS = { longest: 120_000, megabytes: 512 };
/** So many wait for their turn; more are told to come back. */
const LONGEST_QUEUE = 10;

const SCRIPT = new URL('./inspect-worker.ts', import.meta.url);

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

/** One that ended without a word was as good as endless. */
const inThread = (handedIn: InspectionQuestion): Promise<Inspection> =>
  apart<Inspection>(SCRIPT, handedIn, LIMITS).catch((error: unknown) => {
    if (!(error instanceof TooMuch)) throw error;
    throw tooMuch(error.code === 'too-much-memory' ? error.code : 'too-slow');
  });

const tooMuch = (code: string): Failed => new Failed('scenario-refused', { faults: [{ path: '', code }] });
