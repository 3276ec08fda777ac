/** Brings a whole build onto the device. What has come stays when the rest fails, and is not fetched again. */
import type { Shortage } from './told.ts';
import { PAGE, shelfOf, type Whole } from './whole.ts';

/** Few at a time, and behind whatever the page itself wants: somebody may be playing. */
const AT_ONCE = 3;

/** Of what is free; the rest is for calls. */
const SHARE = 0.25;

/** Null once everything is here. */
export async function gather(whole: Whole, scope: string): Promise<Shortage | null> {
  if (savesData()) return 'saving-data';
  if (!(await hasRoom(whole))) return 'no-room';
  const shelf = shelfOf(scope, whole);
  try {
    await bringAll(await caches.open(shelf), whole, scope);
    return null;
  } catch (error) {
    if (!isFull(error)) return 'not-loaded';
    // Calls are kept on the same disk, and come first.
    await caches.delete(shelf);
    return 'no-room';
  }
}

async function bringAll(shelf: Cache, whole: Whole, scope: string): Promise<void> {
  const waiting = [...whole.files];
  const bringNext = async (): Promise<void> => {
    const name = waiting.shift();
    if (name === undefined) return;
    await bring(shelf, scope + name);
    return bringNext();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bringNext));
  await bringPage(shelf, whole, scope);
}

/** Most files are the same in the next build. */
async function bring(shelf: Cache, url: string): Promise<void> {
  if (await shelf.match(url)) return;
  await shelf.put(url, (await caches.match(url)) ?? (await fetchFile(url)));
}

/** Never a server's page about something missing, or the page of a hotel's network. */
async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url, { priority: 'low' });
  if (response.ok && !response.headers.get('content-type')?.includes('html')) return response;
  throw new TypeError(url);
}

/** While a new build is being put onto several servers, one of them may still give the page of the old one. */
async function bringPage(shelf: Cache, { page }: Whole, scope: string): Promise<void> {
  const response = await fetch(scope, { cache: 'no-cache' });
  const body = await response.arrayBuffer();
  if (!response.ok || (await digest(body)) !== page) throw new TypeError(scope);
  const headers = new Headers(response.headers);
  // The body is unpacked by now.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  await shelf.put(scope + PAGE, new Response(body, { headers }));
}

async function digest(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hasRoom({ bytes }: Whole): Promise<boolean> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  // What of it is here already is not known; it counts twice, which a device with room does not notice.
  return bytes < (quota - usage) * SHARE;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Where the reader has asked their browser to save data, nothing is fetched that was not asked for. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
