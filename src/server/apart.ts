/** Work that a thread of its own does once, within limits: what takes too much is stopped, and keeps nobody waiting. */
import { Worker } from 'node:worker_threads';

/** `gone`: the thread ended and has said nothing. */
export type Excess = 'too-slow' | 'too-much-memory' | 'gone';

export class TooMuch extends Error {
  readonly code: Excess;
  constructor(code: Excess) {
    super(`a thread was given up: ${code}`);
    this.code = code;
  }
}

export interface Limits {
  /** Milliseconds. */
  readonly longest: number;
  readonly megabytes: number;
}

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** Gives the one message of the script; throws what it throws, and `TooMuch`. */
export function apart<Answer>(
  script: URL,
  workerData: unknown,
  { longest, megabytes }: Limits,
): Promise<Answer> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const worker = new Worker(script, { workerData, execArgv: FLAGS, resourceLimits });
  let timer: NodeJS.Timeout | undefined;
  return new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(() => reject(new TooMuch('too-slow')), longest);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuch('too-much-memory') : error),
    );
    worker.once('exit', () => reject(new TooMuch('gone')));
  }).finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}
