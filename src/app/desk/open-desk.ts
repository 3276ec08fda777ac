/** The trainer's desk: who may sit at it, and which of its places an address means. */
import type { Me } from '../../protocol/account.ts';
import type { Opened } from '../page.ts';
import type { Trouble, Troubled } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import type { Desk, OpenPlace } from './desk.ts';
import { keepNews } from './keep-news.ts';
import { troubleOf } from './trouble-of.ts';

/** The first word of the address, and who opens what stands behind it. */
export const PLACES = {
  '': async (desk) => (await import('./cohort/cohorts-page.tsx')).openCohorts(desk),
  cohort: async (desk, ...rest) => (await import('./cohort/open-cohort.ts')).openCohort(desk, ...rest),
  assign: async (desk, ...rest) => (await import('./assign/assign-page.tsx')).openAssign(desk, ...rest),
  check: async (desk, ...rest) => (await import('./check/report-page.tsx')).openReport(desk, ...rest),
  'new-check': async (desk, ...rest) =>
    (await import('./check/new-check-page.tsx')).openNewCheck(desk, ...rest),
  expert: async (desk, ...rest) => (await import('./expert/expert-page.tsx')).openExpert(desk, ...rest),
  map: async (desk, ...rest) => (await import('./map/map-page.tsx')).openMap(desk, ...rest),
  person: async (desk, ...rest) => (await import('./person/open-person.ts')).openPerson(desk, ...rest),
  attempt: async (desk, ...rest) => (await import('./person/open-person.ts')).openAttempt(desk, ...rest),
  scenarios: async (desk) => (await import('./scenarios/scenarios-page.tsx')).openScenarios(desk),
  upload: async (desk, ...rest) => (await import('./scenarios/upload-page.tsx')).openUpload(desk, ...rest),
  preview: async (desk, ...rest) => (await import('./scenarios/preview-page.tsx')).openPreview(desk, ...rest),
  guide: async (desk) => (await import('./scenarios/guide-page.tsx')).openGuide(desk),
  matches: async (desk) => (await import('./match/matches-page.tsx')).openMatches(desk),
  'new-match': async (desk) => (await import('./match/new-match-page.tsx')).openNewMatch(desk),
  match: async (desk, ...rest) => (await import('./match/open-match.ts')).openMatch(desk, ...rest),
  seasons: async (desk) => (await import('./season/seasons-page.tsx')).openSeasons(desk),
  'new-season': async (desk, ...rest) =>
    (await import('./season/new-season-page.tsx')).openNewSeason(desk, ...rest),
  season: async (desk, ...rest) => (await import('./season/season-page.tsx')).openSeason(desk, ...rest),
  house: async (desk, ...rest) => (await import('./house/open-house.ts')).openHouse(desk, ...rest),
} satisfies Readonly<Record<string, OpenPlace>>;
export type DeskPlace = keyof typeof PLACES;

/** Whoever belongs to the organisation may look on there. */
const FOR_ALL: readonly string[] = ['match'];

/** Pages come and go; what was told outlives them as long as it means something. */
const news = keepNews();

const ELSEWHERE = { elsewhere: { page: 'desk', argument: '' } } as const;

export async function openDesk(services: Services, side: ServerSide, address: string): Promise<Opened> {
  const me = side.me.peek();
  if (!me) return { elsewhere: { page: 'sign-in', argument: '' } };
  const [name = '', ...rest] = address.split('/');
  if (me.person.role === 'trainee' && !FOR_ALL.includes(name))
    return { elsewhere: { page: 'account', argument: '' } };
  await services.words.need('desk/frame');
  news.moved();
  const { desk, lastTrouble } = makeDesk(services, side, me);
  const opened = await openPlace(placeNamed(name), desk, rest);
  if (!opened || !('elsewhere' in opened)) return opened;
  const trouble = lastTrouble();
  if (trouble && !LASTING.includes(trouble.code)) {
    news.close();
    const again = () => services.go({ page: 'desk', argument: address });
    return (await import('./unread-page.tsx')).openUnread(desk, { text: troubleOf(trouble), again });
  }
  news.turnedAway();
  return opened;
}

/** What is only inherited, as `constructor` is, is no place. */
const placeNamed = (name: string): OpenPlace | undefined =>
  Object.hasOwn(PLACES, name) ? PLACES[name as DeskPlace] : undefined;

/** Whoever tries again meets these again; after any other trouble the same address may well open. */
const LASTING: readonly Trouble[] = ['not-found', 'gone', 'not-allowed', 'sign-in-needed'];

async function openPlace(open: OpenPlace | undefined, desk: Desk, rest: readonly string[]): Promise<Opened> {
  if (open) return open(desk, ...rest);
  desk.tell(NOT_THERE);
  return ELSEWHERE;
}

const NOT_THERE = { kind: 'trouble', text: 'desk-troubles.not-found' } as const;

function makeDesk(services: Services, { ask }: ServerSide, me: Me) {
  let last: Troubled | null = null;
  const heard: Desk['heard'] = (told) => {
    if (!told.ok) {
      last = told;
      news.tell({ kind: 'trouble', text: troubleOf(told) });
      return null;
    }
    news.answered();
    return told.answer;
  };
  const desk: Desk = {
    services,
    ask,
    me,
    tell: news.tell,
    frame: (part) => ({ part, news: news.last, onNewsClose: news.close }),
    heard,
    // Only an address is written by hand: what it names wrongly is not there.
    found: (told) => heard(!told.ok && told.code === 'bad-request' ? { ...told, code: 'not-found' } : told),
    troubleOf,
    goTo: (...place) => services.go({ page: 'desk', argument: place.join('/') }),
  };
  return { desk, lastTrouble: () => last };
}
