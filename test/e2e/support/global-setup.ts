import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../tools/chromium.ts';
import { isBuilt } from '../../../tools/setup/inputs.mjs';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    chromium: string;
  }
}

/** The tests visit the built game on a server of their own, so they meet exactly what a player would get. */
export default async function setup(project: TestProject) {
  if (!isBuilt()) throw new Error('dist is missing or older than the sources: run `npm run build` first');
  const chromium = findChromium();
  if (!chromium) throw new Error('no Chromium: `npm test` installs it, or set CHROMIUM');
  const server = await startServer();
  project.provide('address', server.address);
  project.provide('chromium', chromium);
  return server.stop;
}
