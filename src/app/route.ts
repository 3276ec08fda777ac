/** The page's address: which screen, and which call. Pure. */

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'briefing'; readonly scenario: string }
  /** Without an id, the call that was played last. */
  | { readonly page: 'call'; readonly id: string | null }
  | { readonly page: 'debrief'; readonly number: number }
  | { readonly page: 'progress' };

/** Reads `#/briefing/leaflet` and the like; whatever cannot be read leads home. */
export function parseRoute(hash: string): Route {
  const [page, argument = ''] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'briefing' && argument) return { page, scenario: argument };
  if (page === 'call') return { page, id: argument || null };
  if (page === 'debrief' && /^\d{1,9}$/.test(argument)) return { page, number: Number(argument) };
  if (page === 'progress') return { page };
  return { page: 'home' };
}

export function makeRoute(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'briefing':
      return `#/briefing/${route.scenario}`;
    case 'call':
      return route.id ? `#/call/${route.id}` : '#/call';
    case 'debrief':
      return `#/debrief/${route.number}`;
    case 'progress':
      return '#/progress';
  }
}
