import type { OpenHelper } from './analyst.ts';
import type { Answer } from './question.ts';

/** Opens the analysis in a thread of its own. A script that cannot be fetched fails without a message. */
export const openWorker: OpenHelper = ({ hear, fail }) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener('messageerror', () => fail('crashed'));
  worker.addEventListener('error', (event) => {
    // Whoever listens here knows; the window need not be told as well.
    event.preventDefault();
    fail(event.message ? 'crashed' : 'not-started');
  });
  return { ask: (question) => worker.postMessage(question), close: () => worker.terminate() };
};
