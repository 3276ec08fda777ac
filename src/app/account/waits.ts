/** What a call that the server steps waits for: somebody to be signed in again, and the next try. */
import { effect, type ReadonlySignal } from '@preact/signals';

/** Resolves as soon as there is something. */
export function until(something: ReadonlySignal<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (something.value === null) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

const LONGEST_WAIT = 15_000;

/** After a while that grows, or as soon as there is a network again. */
export function again(failures: number): Promise<void> {
  const wait = Math.min(LONGEST_WAIT, 500 * 2 ** failures) * (0.5 + Math.random() / 2);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait);
    window.addEventListener(
      'online',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
