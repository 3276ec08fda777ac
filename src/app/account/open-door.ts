/** Pages of an account: none of them is there where no server answers, but for what is played beside one's own best call. */
import type { Opened, Page } from '../page.ts';
import type { Door } from '../route.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { openMyAccount } from './my-account-page.tsx';
import { openNoServer } from './no-server-page.tsx';
import { openFirst, openJoin, openLink, openSignIn } from './ways-in-pages.tsx';

type Open = (services: Services, side: ServerSide, argument: string) => Promise<Opened> | Page;

const PAGES: Readonly<Record<Door, Open>> = {
  first: openFirst,
  'sign-in': openSignIn,
  join: openJoin,
  link: openLink,
  'sign-in-failed': openSignIn,
  'signed-in': async (_, { me, wayBack }) => ({ elsewhere: me.value ? wayBack.take() : signInPage }),
  account: async (services, side, address) => {
    if (!side.me.value) return { elsewhere: signInPage };
    if (address.startsWith(DAYS))
      return (await import('./day-page.tsx')).openDay(services, side, address.slice(DAYS.length));
    if (address.startsWith(SEASONS))
      return (await import('./season-page.tsx')).openSeason(services, side, address.slice(SEASONS.length));
    if (address === CALLS || address.startsWith(`${CALLS}/`))
      return (await import('./own-calls-page.tsx')).openOwnCalls(
        services,
        side,
        address.slice(CALLS.length + 1),
      );
    if (address === KUDOS) return (await import('./kudos-page.tsx')).openKudos(services, side);
    return openMyAccount(services, side, address);
  },
  attempt: async (services, side, id) =>
    (await import('./attempt-page.tsx')).openAttemptPage(services, side, id),
  result: async (services, side, id) =>
    (await import('./result-page.tsx')).openResultPage(services, side, id),
  check: async (services, side, id) => (await import('./check-page.tsx')).openCheckPage(services, side, id),
  match: async (services, side, argument) =>
    (await import('../match/open-match.ts')).openMatch(services, side, argument),
  desk: async (services, side, address) =>
    (await import('../desk/open-desk.ts')).openDesk(services, side, address),
  beside: async (services, side, address) =>
    (await import('../beside/open-beside.tsx')).openBesideBest(services, side, address),
};

/** Behind it, the day of a call of the day. */
const DAYS = 'day/';
/** Behind it, a season. */
const SEASONS = 'season/';
const KUDOS = 'kudos';
/** Alone, or with an assignment and an edition behind it. */
const CALLS = 'calls';
/** Behind it, the scenario. */
const OWN = 'own/';
const signInPage = { page: 'sign-in', argument: '' } as const;

export async function openDoor(
  services: Services,
  { page, argument }: { readonly page: Door; readonly argument: string },
): Promise<Opened> {
  if (page === 'beside' && argument.startsWith(OWN))
    return (await import('../beside/open-beside.tsx')).openBesideOwn(
      services,
      decoded(argument).slice(OWN.length),
    );
  const [side] = await Promise.all([services.server.find(), services.words.need('account')]);
  if (typeof side === 'string') return openNoServer(side === 'offline');
  return PAGES[page](services, side, decoded(argument));
}

function decoded(argument: string): string {
  try {
    return decodeURIComponent(argument);
  } catch {
    return argument;
  }
}
