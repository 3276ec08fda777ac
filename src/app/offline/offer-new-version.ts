/** A new version waits until no window is open, or somebody asks for it where nothing runs. */
import { TAKE_OVER } from '../../offline/told.ts';
import { newVersion } from '../../screens/offline/offline.ts';

const watched = new WeakSet<ServiceWorkerRegistration>();

/** `prepare` fetches the words that tell of it. */
export function offerNewVersion(registration: ServiceWorkerRegistration, prepare: () => Promise<void>): void {
  const offer = async (load: () => void) => {
    await prepare();
    newVersion.value = load;
  };
  const look = () => {
    const { waiting } = registration;
    if (waiting) void offer(() => takeOver(waiting)).catch(() => {});
  };
  look();
  if (watched.has(registration)) return;
  watched.add(registration);
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  whenReplaced(() => void offer(reload).catch(() => {}));
}

/** This window is loaded again; every other one goes on with what it has. */
function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  waiting.postMessage(TAKE_OVER);
}

/** Somebody has asked for the new version in another window. */
function whenReplaced(act: () => void): void {
  let before = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (before) act();
    before = navigator.serviceWorker.controller;
  });
}

const reload = (): void => location.reload();
