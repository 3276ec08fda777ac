/** Builds of the game in a folder of a static site, put up one after the other at the same address. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../tools/serve.mjs';
import { ROOT } from '../../../tools/setup/runtime.mjs';

/** The game does not know that it lies in a folder. */
const FOLDER = 'game';

/** What stands in the name of each file that changes with what it holds. */
const HASHED = /-([\w-]{7,8})(\.(?:js|css|webm|mp3|woff2))/g;

const DIST = join(ROOT, 'dist');

export interface Site {
  readonly address: string;
  /** Puts up another build; nothing of the one before is left. */
  readonly putUp: (build: string) => Promise<void>;
  readonly close: () => void;
}

/** The build as it is. */
export function thisBuild(): string {
  const site = mkdtempSync(join(tmpdir(), 'simmerdown-site-'));
  cpSync(DIST, join(site, FOLDER), { recursive: true, filter: (name) => !/\.(br|gz)$/.test(name) });
  return site;
}

/** The same game, of which not one file that carries a hash has kept its name. */
export function nextBuild(): string {
  const site = thisBuild();
  const folder = join(site, FOLDER);
  for (const name of readdirSync(join(folder, 'assets'))) {
    const file = join(folder, 'assets', name);
    if (/\.(js|css)$/.test(name)) rewrite(file, renamed);
    renameSync(file, join(folder, 'assets', renamed(name)));
  }
  rewrite(join(folder, 'index.html'), renamed);
  const page = createHash('sha256')
    .update(readFileSync(join(folder, 'index.html')))
    .digest('hex');
  rewrite(join(folder, 'sw.js'), (text) =>
    renamed(text)
      .replace(/[0-9a-f]{64}/, page)
      .replace(/(version:.)[0-9a-f]{12}/, `$1${page.slice(0, 12)}`),
  );
  return site;
}

/** The build, one file of which has been forgotten. */
export function buildWithout(part: string): string {
  const site = thisBuild();
  const folder = join(site, FOLDER, 'assets');
  for (const name of readdirSync(folder)) if (name.startsWith(part)) rmSync(join(folder, name));
  return site;
}

const renamed = (text: string): string => text.replace(HASHED, '-$1b$2');

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, change(text));
}

export async function openSite(build: string): Promise<Site> {
  const folders = [build];
  let server = await serve(0, '127.0.0.1', build);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${FOLDER}/`,
    putUp: async (next) => {
      folders.push(next);
      await stop(server);
      server = await serve(port, '127.0.0.1', next);
    },
    close: () => {
      void stop(server);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
