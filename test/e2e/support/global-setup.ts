import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../tools/chromium.ts';
import { serve } from '../../../tools/serve.mjs';
import { isBuilt } from '../../../tools/setup/inputs.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    chromium: string;
  }
}

/** The tests visit the built game on a port of its own, so they meet exactly what a player would get. */
export default async function setup(project: TestProject) {
  if (!isBuilt()) throw new Error('dist is missing or older than the sources: run `npm run build` first');
  const chromium = findChromium();
  if (!chromium) throw new Error('no Chromium: `npm test` installs it, or set CHROMIUM');
  const server = await serve(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  project.provide('address', `http://127.0.0.1:${port}/`);
  project.provide('chromium', chromium);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
