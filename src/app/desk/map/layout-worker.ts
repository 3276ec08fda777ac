/** The worker that lays maps out: one in, one out, in the order they come. */
import type { Layout } from '../../../screens/desk/map/placed.ts';
import { layOut } from './layout.ts';

self.addEventListener('message', ({ data }: MessageEvent<Layout>) => self.postMessage(layOut(data)));
