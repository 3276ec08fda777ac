/** Where somebody was before they went to sign in: there they come back to, the step of a call as well. */
import { parseRoute, type Route } from '../route.ts';
import { keep, readKept } from '../web-storage.ts';

export interface WayBack {
  /** Home, where they were nowhere else. */
  take(): Route;
  /** Before signing in elsewhere takes this page away. */
  keep(): void;
}

const WAYS_IN: readonly Route['page'][] = ['first', 'sign-in', 'join', 'link', 'signed-in', 'sign-in-failed'];
const isWayIn = (hash: string): boolean => WAYS_IN.includes(parseRoute(hash).page);
const KEPT = 'simmerdown-way-back';

export function makeWayBack(): WayBack {
  let last = isWayIn(location.hash) ? takeKept() : location.hash;
  window.addEventListener('hashchange', ({ oldURL }) => {
    const left = oldURL && new URL(oldURL).hash;
    if (left !== '' && !isWayIn(left)) last = left;
  });
  return {
    take: () => parseRoute(last),
    keep: () => keep('sessionStorage', KEPT, last),
  };
}

function takeKept(): string {
  const kept = readKept('sessionStorage', KEPT);
  keep('sessionStorage', KEPT, null);
  return kept ?? '';
}
