import { existsSync, globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './setup/run.mjs';
import { Stop } from './setup/stop.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium', '/opt/google/chrome'];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
/** Where Playwright keeps the browsers it downloads, on Linux, macOS and Windows. */
const CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
const CACHED = [
  'chromium-*/chrome-linux*/chrome',
  'chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
  'chromium-*/chrome-win*/chrome.exe',
];

/** The browser for the end-to-end tests, installed by apt where that is possible. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && isDebian()) await installChromium();
  return findChromium() ?? missing();
}

export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM)
    return existsSync(CHROMIUM) ? CHROMIUM : missing(`CHROMIUM is "${CHROMIUM}", which is no file. `);
  return [...onPath(), ...APPLICATIONS].find(existsSync) ?? inPlaywrightCache();
}

function onPath(): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The newest of those that are there. */
function inPlaywrightCache(): string | undefined {
  const folders = [process.env.PLAYWRIGHT_BROWSERS_PATH, ...CACHES.map((path) => join(homedir(), path))];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((cwd) => globSync(CACHED, { cwd }).map((path) => join(cwd, path)))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installChromium(): Promise<void> {
  console.log('installing Chromium (apt-get)');
  const wait = ['-o', 'DPkg::Lock::Timeout=600'];
  const packages = ['chromium', 'fonts-liberation'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', [...wait, 'update'], { env });
  const install = await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], {
    env,
  });
  if (!install.ok) missing(`apt-get failed:\n${update.output}${install.output}`);
}

function missing(why = ''): never {
  throw new Stop(
    'chromium-missing',
    `${why}The end-to-end tests need Chromium or Chrome: install it, or name its file with CHROMIUM=/path/to/chrome.`,
  );
}
