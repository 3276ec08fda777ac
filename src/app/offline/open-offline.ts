/** Keeps the game on the device, so that everything can be played without a network after one visit. */
import { savesData } from '../../offline/gather.ts';
import { isShortage } from '../../offline/told.ts';
import { type Offline, offline } from '../../screens/offline/offline.ts';
import { parseRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { offerNewVersion } from './offer-new-version.ts';

/** Milliseconds until what could not be fetched is tried again. */
const AGAIN = 60_000;

let again: ReturnType<typeof setTimeout> | undefined;

/** While home is open and has nothing to do: whoever is on the way to a reply has the network for themselves. */
export function openOffline({ words }: Services): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (isShortage(data)) short(data);
  });
  const look = () => {
    if (parseRoute(location.hash).page === 'home') whenIdle(() => void keep());
  };
  const keep = async () => {
    if (savesData() && !navigator.serviceWorker.controller) return short('saving-data');
    const registration = await registered();
    if (!registration) return;
    watch(registration);
    offerNewVersion(registration, () => words.need('later'));
    await registration.update().catch(() => {});
    watch(registration);
  };
  const short = (state: Offline) => {
    // Where an older version is here, that one goes on without a network.
    if (offline.value !== 'ready') offline.value = state;
    clearTimeout(again);
    again = setTimeout(look, AGAIN);
  };
  window.addEventListener('hashchange', look);
  window.addEventListener('online', look);
  look();
}

/** Null where the browser, or whoever looks after it, does not want it; or without a network, at a first visit. */
async function registered(): Promise<ServiceWorkerRegistration | null> {
  try {
    await navigator.serviceWorker.register('sw.js');
    return (await navigator.serviceWorker.getRegistration()) ?? null;
  } catch {
    return null;
  }
}

const watched = new WeakSet<ServiceWorker>();

function watch({ active, installing }: ServiceWorkerRegistration): void {
  if (active) offline.value = 'ready';
  if (!installing || watched.has(installing)) return;
  watched.add(installing);
  if (!active) offline.value = 'fetching';
  installing.addEventListener('statechange', () => {
    if (installing.state === 'activated') offline.value = 'ready';
  });
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
  else setTimeout(act, 3000);
}
