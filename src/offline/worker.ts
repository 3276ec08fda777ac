/** Answers for the game where there is no network. Knows files only: no call, no person, no request to the server. */
import { gather } from './gather.ts';
import { placeOf } from './place-of.ts';
import { type Shortage, TAKE_OVER } from './told.ts';
import { shelfOf, staleOf, type Whole } from './whole.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const WHOLE: Whole;

const whole = WHOLE;
const { scope } = self.registration;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request;
  const name = placeOf({ method, url, mode, part: headers.has('range') }, scope);
  if (name === null) return;
  event.respondWith(answer(event.request, scope + name));
  if (mode === 'navigate') event.waitUntil(clearOut(0));
});

/** A version is installed once all of it is here, so that what begins can be gone on with anywhere. */
async function install(): Promise<void> {
  const shortage = await gather(whole, scope);
  if (shortage === null) return;
  await tell(shortage);
  throw new Error(shortage);
}

async function begin(): Promise<void> {
  await clearOut(1);
  await self.clients.claim();
}

/** What the device gives back no more comes from the network. */
async function answer(request: Request, url: string): Promise<Response> {
  const kept = await find(url).catch(() => undefined);
  return kept ?? fetch(request);
}

/** Of this build; else of an older one, whose window is still open. */
async function find(url: string): Promise<Response | undefined> {
  const own = await caches.open(shelfOf(scope, whole));
  const how = { ignoreVary: true };
  return (await own.match(url, how)) ?? caches.match(url, how);
}

/**
 * A window of an older build may be in a call and still want its files: they go when no more windows are open than
 * `most`. At a beginning that is the one which has asked for it and is about to be loaded again; later it is none,
 * because the one that is being opened does not count yet.
 */
async function clearOut(most: number): Promise<void> {
  if ((await windows()).length > most) return;
  const stale = staleOf(await caches.keys(), scope, whole);
  await Promise.all(stale.map((name) => caches.delete(name)));
}

async function tell(shortage: Shortage): Promise<void> {
  for (const client of await windows()) client.postMessage(shortage);
}

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });
