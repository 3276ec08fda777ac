/** From an address to an opened page. Each page is a chunk of its own, so the home page waits for none of them. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { codeOf } from './notices.ts';
import type { Opened, Page } from './page.ts';
import { openHome } from './pages/home-page.tsx';
import { makeRoute, parseRoute, type Route } from './route.ts';
import type { Services } from './services.ts';

export interface Navigation {
  readonly page: ReadonlySignal<Page | null>;
  /** Opens the page of the present address, and of every later one. */
  start(services: Services): Promise<void>;
}

/** Opens a page, also the one whose address stands there already. */
export function go(route: Route): void {
  const hash = makeRoute(route);
  if (location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

/** Gives the page that is open, if it is this one still, another address: where a reload leads, and the way back. */
export function settle(page: Route['page'], route: Route): void {
  if (parseRoute(location.hash).page === page) history.replaceState(null, '', makeRoute(route));
}

/** Pages that show a call or a shift that is kept. */
const OF_KEPT: readonly Route['page'][] = [
  'call',
  'debrief',
  'mistakes',
  'watch',
  'compare',
  'shift',
  'shift-call',
];

/** Goes home, as if it had been there all along, from a page that shows what is kept no more. */
export function leaveDeleted(): void {
  if (OF_KEPT.includes(parseRoute(location.hash).page)) location.replace(makeRoute({ page: 'home' }));
}

export function makeNavigation(): Navigation {
  const page = signal<Page | null>(null);
  let latest = 0;
  const open = async (services: Services) => {
    latest += 1;
    const mine = latest;
    const opened = await openSafely(services, parseRoute(location.hash));
    // Somebody was quicker with the next link.
    if (mine !== latest) return isPage(opened) ? opened.close() : undefined;
    if (!isPage(opened)) return location.replace(makeRoute(opened?.elsewhere ?? { page: 'home' }));
    page.peek()?.close();
    page.value = opened;
  };
  return {
    page,
    start: async (services) => {
      window.addEventListener('hashchange', () => {
        open(services).then(arrive, () => services.notices.tell('unexpected'));
      });
      await open(services);
    },
  };
}

/** A new page begins at its top, and a screen reader with it. */
function arrive(): void {
  window.scrollTo(0, 0);
  document.getElementById('content')?.focus({ preventScroll: true });
}

const isPage = (opened: Opened): opened is Page => opened !== null && !('elsewhere' in opened);

async function openSafely(services: Services, route: Route): Promise<Opened> {
  try {
    return await openPage(services, route);
  } catch (error) {
    services.notices.tell(error instanceof RangeError ? 'scenario-missing' : codeOf(error));
    return route.page === 'home' ? emptyPage() : null;
  }
}

async function openPage(services: Services, route: Route): Promise<Opened> {
  switch (route.page) {
    case 'home':
      return openHome(services);
    case 'briefing':
      return (await import('./pages/briefing-page.tsx')).openBriefing(services, route.scenario);
    case 'call':
      return (await import('./pages/call-page.tsx')).openCallPage(services, route.id);
    case 'debrief':
      return (await import('./pages/debrief-page.tsx')).openDebrief(services, route.number);
    case 'progress':
      return (await import('./pages/progress-page.tsx')).openProgress(services);
    case 'mistakes':
      return (await import('./pages/practice-pages.ts')).openMistakes(services, route.number);
    case 'watch':
      return (await import('./pages/practice-pages.ts')).openWatch(services, route);
    case 'shift':
      return (await import('./pages/shift-page.tsx')).openShiftPage(services, route.id);
    case 'shift-call':
      return (await import('./pages/shift-page.tsx')).openShiftCall(services, route.id);
    case 'compare':
      return (await import('./pages/compare-page.tsx')).openCompare(services, route);
    case 'shared':
      return (await import('./pages/shared-page.tsx')).openShared(services, route.payload);
    case 'open':
      return (await import('./pages/open-page.tsx')).openOpener(services);
    default:
      return (await import('./account/open-door.ts')).openDoor(services, route);
  }
}

/** Where even the home page could not be opened, the notice stands alone. */
function emptyPage(): Page {
  return { title: ({ t }) => t('app.name'), draw: () => null, close: () => {} };
}
