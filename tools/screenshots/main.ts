/**
 * `npm run screenshots FOLDER [LOCALE...] [--only WORDS]`: every screen of the built game, at the sizes it is judged by,
 * in the languages named or in all; with `--only`, the pictures whose names hold the words. Without a folder it writes
 * the pictures of README and handbook only. The desk's come from a server of their own, which takes a minute to be filled.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { isLocale, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { findChromium } from '../chromium.ts';
import { serve } from '../serve.mjs';
import { isBuilt } from '../setup/inputs.mjs';
import { ROOT } from '../setup/runtime.mjs';
import { orStop, Stop } from '../setup/stop.mjs';
import { shootHandbook } from './desk/desk-pieces.ts';
import { shootMatch } from './desk/match-pieces.ts';
import { type SeededServer, startSeeded } from './desk/seeded-server.ts';
import { takeCall } from './in-call.ts';
import { PIECES } from './pieces.ts';
import { type Piece, settled, type Visit } from './visit.ts';

/** Pages open side by side: most of their time is waiting. */
const AT_ONCE = 3;

async function doSideBySide(works: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...works];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** A picture that cannot be taken is named, and the others are taken all the same. */
async function takeAll(pieces: readonly Piece[], visits: readonly Visit[]): Promise<void> {
  const works = visits.flatMap((visit) =>
    pieces.map((piece) => () => piece.take(visit).catch((error) => tell(piece, visit, error))),
  );
  await doSideBySide(works);
}

function tell({ name }: Piece, { locale }: Visit, error: unknown): void {
  process.stderr.write(`${name} (${locale}): ${String(error)}\n`);
  process.exitCode = 1;
}

/** Starts at the first call, and once. */
function seededOnce() {
  let starting: Promise<SeededServer> | null = null;
  return {
    seeded: () => (starting ??= startSeeded()),
    stop: async () => (await starting)?.stop(),
  };
}

async function shootDocs(visit: Visit): Promise<void> {
  mkdirSync(visit.folder, { recursive: true });
  await shootHandbook(visit);
  await shootMatch(visit);
  const page = await takeCall(visit, 'trays');
  await settled(page);
  await page.screenshot({ path: join(visit.folder, 'call.png') });
}

function localesNamed(names: readonly string[]): readonly Locale[] {
  const unknown = names.filter((name) => !isLocale(name));
  if (unknown.length > 0)
    throw new Stop('locale-unknown', `${unknown.join(', ')}; there are ${LOCALES.join(', ')}.`, 2);
  return names.length > 0 ? names.filter(isLocale) : LOCALES;
}

function piecesNamed(words: string): readonly Piece[] {
  const pieces = PIECES.filter(({ name }) => name.includes(words));
  if (pieces.length > 0) return pieces;
  throw new Stop('picture-unknown', `${words}; there are ${PIECES.map(({ name }) => name).join(', ')}.`, 2);
}

await orStop(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' } },
  });
  const [folder, ...names] = positionals;
  const locales = localesNamed(names);
  const pieces = piecesNamed(values.only ?? '');
  const executablePath = findChromium();
  if (!executablePath)
    throw new Stop('chromium-missing', 'install Chromium, or name its file with CHROMIUM.');
  if (!isBuilt()) throw new Stop('not-built', 'dist is missing or older than the sources: npm run build.');
  const server = await serve(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { seeded, stop } = seededOnce();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    if (folder === undefined)
      return await shootDocs({ browser, address, seeded, locale: 'en', folder: join(ROOT, 'docs', 'img') });
    mkdirSync(folder, { recursive: true });
    await takeAll(
      pieces,
      locales.map((locale) => ({ browser, address, seeded, locale, folder })),
    );
  } finally {
    await browser.close();
    await stop();
    server.closeAllConnections();
    server.close();
  }
});
