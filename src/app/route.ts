/** The page's address: which screen, and which call. Pure. */
import type { LineName } from '../screens/practice/watch-model.ts';

/**
 * Pages of an account, each with what stands behind it in the address, as one string: it comes before the first reply.
 * `first`: the token of the link by which the first administrator comes in. `sign-in`: `phrase`, for those who have one.
 * `join`: the code, where the link holds it. `link`: what signs in once. `signed-in`, `sign-in-failed`: where another
 * sign-in leads back to, and what went wrong there. `attempt`, `result`: a call that the server steps, and what it came
 * to. `check`: a team check that one has been given. `desk`: the rest of the address, for its own router. `match`: the
 * code of its link, or `in` and the room one is in. `beside`: whose call a practice call is played beside; one's own needs no
 * account.
 */
const DOORS =
  'first sign-in join link signed-in sign-in-failed account attempt result check desk match beside';
type WordsOf<Text extends string> = Text extends `${infer One} ${infer More}` ? One | WordsOf<More> : Text;
export type Door = WordsOf<typeof DOORS>;

const isDoor = (page: string | undefined): page is Door => DOORS.split(' ').some((door) => door === page);

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'briefing'; readonly scenario: string }
  /** Without an id, the call that was played last. */
  | { readonly page: 'call'; readonly id: string | null }
  | { readonly page: 'debrief'; readonly number: number }
  | { readonly page: 'progress' }
  | { readonly page: 'compare'; readonly one: number; readonly other: number }
  /** A call in the address itself. */
  | { readonly page: 'shared'; readonly payload: string }
  /** Where a call that was handed on is opened. */
  | { readonly page: 'open' }
  | { readonly page: 'mistakes'; readonly number: number }
  /** A shift by its id, or by the name of its plan where it has not begun. */
  | { readonly page: 'shift'; readonly id: string }
  /** The call of a shift that is due now. */
  | { readonly page: 'shift-call'; readonly id: string }
  | { readonly page: Door; readonly argument: string }
  | WatchRoute;

/** What can be watched of a finished call: how it went, how it could have gone from its start, or on from one of its inputs. */
const LINES: readonly LineName[] = ['own', 'best', 'worst'];

export interface WatchRoute {
  readonly page: 'watch';
  readonly number: number;
  readonly line: LineName;
  /** Index in the log of the input before which the best way begins; null is the start of the call. */
  readonly from: number | null;
}

/** Reads `#/briefing/leaflet` and the like; whatever cannot be read leads home. */
export function parseRoute(hash: string): Route {
  const [page, argument = '', ...more] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'briefing' && argument) return { page, scenario: argument };
  if (page === 'call') return { page, id: argument || null };
  if (page === 'progress' || page === 'open') return { page };
  if (page === 'shared' && argument) return { page, payload: argument };
  if (isDoor(page)) return { page, argument: [argument, ...more].join('/') };
  const number = wholeNumber(argument);
  if (page === 'shift' && /^[a-z0-9-]{1,40}$/.test(argument))
    return { page: more[0] === 'call' ? 'shift-call' : 'shift', id: argument };
  return (number === null ? null : parseFinished(page, number, more)) ?? { page: 'home' };
}

/** Pages about a finished call, by its number. */
function parseFinished(page: string | undefined, number: number, more: readonly string[]): Route | null {
  const [second = '', third = ''] = more;
  if (page === 'debrief' || page === 'mistakes') return { page, number };
  if (page === 'watch') return parseWatch(number, second, third);
  const other = wholeNumber(second);
  return page === 'compare' && other !== null ? { page, one: number, other } : null;
}

function parseWatch(number: number, line: string, from: string): WatchRoute | null {
  const name = LINES.find((known) => known === line);
  return name
    ? { page: 'watch', number, line: name, from: name === 'best' ? wholeNumber(from) : null }
    : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

export function makeRoute(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'briefing':
      return `#/briefing/${route.scenario}`;
    case 'call':
      return route.id ? `#/call/${route.id}` : '#/call';
    case 'progress':
    case 'open':
      return `#/${route.page}`;
    case 'compare':
      return `#/compare/${route.one}/${route.other}`;
    case 'shared':
      return `#/shared/${route.payload}`;
    case 'debrief':
    case 'mistakes':
      return `#/${route.page}/${route.number}`;
    case 'watch':
      return `#/watch/${route.number}/${route.line}${route.from === null ? '' : `/${route.from}`}`;
    case 'shift':
      return `#/shift/${route.id}`;
    case 'shift-call':
      return `#/shift/${route.id}/call`;
    default:
      return `#/${route.page}/${route.argument}`;
  }
}
