/** Lays a map out beside the page. */
import type { Layout, Placed } from '../../../screens/desk/map/placed.ts';

/** Null where the worker could not be had, or broke. */
export function layOutApart(layout: Layout): Promise<Placed | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage(layout);
    const done = (placed: Placed | null) => {
      worker.terminate();
      resolve(placed);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Placed>) => done(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      done(null);
    });
  });
}
