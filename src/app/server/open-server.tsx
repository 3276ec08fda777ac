/** The page's side of the server: who is signed in, what is asked of them, and what is still to be brought there. */
import { places } from 'virtual:routes';
import { effect, type Signal, signal } from '@preact/signals';
import { Fragment } from 'preact';
import type { Me } from '../../protocol/account.ts';
import type { MatchHead } from '../../protocol/match.ts';
import type { Season } from '../../protocol/season.ts';
import { AccountSign } from '../../screens/account/account-sign.tsx';
import { AskedCalls } from '../../screens/account/asked.tsx';
import { DayCard } from '../../screens/account/day-card.tsx';
import { Waiting } from '../../screens/account/refused-calls.tsx';
import { RemarkNewsCard } from '../../screens/account/remark-news.tsx';
import { SignedOut } from '../../screens/account/signed-out.tsx';
import { WearNews } from '../../screens/account/wear-news.tsx';
import { KudosNews } from '../../screens/kudos/kudos-news.tsx';
import { MatchDoor } from '../../screens/match/match-door.tsx';
import { SeasonCards } from '../../screens/season/season-card.tsx';
import type { Services } from '../services.ts';
import { makeAsked } from './asked.ts';
import { type Ask, makeClient, type Trouble } from './client.ts';
import { makeDay } from './day.ts';
import { makeKudosNews } from './kudos-news.ts';
import { makeOutbox } from './outbox.ts';
import { makeRemarkNews } from './remark-news.ts';
import type { ServerSide } from './server-side.ts';
import { forgetVisit, rememberVisit, wasHere } from './was-here.ts';
import { makeWayBack } from './way-back.ts';
import { makeWearNews } from './wear-news.ts';

/** Gives why there is none, where none answers. */
export async function openServer(services: Services): Promise<ServerSide | Trouble> {
  const me = signal<Me | null>(null);
  const ask = watched(makeClient(places, document.baseURI), me);
  const told = await ask('readServer', {});
  if (!told.ok) return lookAgain(services, told.code);
  await services.words.need('account');
  me.value = told.answer.me;
  effect(() => {
    if (me.value !== null) rememberVisit();
  });
  const outbox = makeOutbox({ ask, me, store: services.store });
  outbox.watch();
  const remarks = makeRemarkNews({ ask, me });
  const asked = makeAsked({ ask, services, remarked: remarks.fresh });
  const wear = makeWearNews(ask);
  const day = makeDay({ ask, services });
  const kudos = makeKudosNews({ ask, services });
  const matches = signal<readonly MatchHead[]>([]);
  const readMatches = async () => {
    matches.value = [];
    if (!me.peek()) return;
    const told = await ask('listMyMatches', {});
    if (told.ok) matches.value = told.answer.matches;
  };
  const seasons = signal<readonly Season[]>([]);
  const readSeasons = async () => {
    seasons.value = [];
    const told = await ask('listMySeasons', {});
    if (!told.ok || told.answer.seasons.length === 0) return;
    await services.words.need('season');
    seasons.value = told.answer.seasons;
  };
  const refreshSeasons = () => void readSeasons();
  return {
    ask,
    me,
    leave: () => {
      forgetVisit();
      me.value = null;
    },
    providers: told.answer.signIn,
    needsAdministrator: told.answer.needsAdministrator,
    outbox,
    remarks,
    wayBack: makeWayBack(),
    sign: () => <SignOf person={me.value?.person ?? null} waiting={outbox.waiting.value} />,
    asked: () => {
      const person = me.value?.person;
      return (
        <Fragment key={person?.id}>
          {!person && wasHere() && <SignedOut />}
          {person && outbox.waiting.value > 0 && <Waiting count={outbox.waiting.value} />}
          {person && <RemarkNewsCard model={remarks} />}
          {person && <WearNews model={wear} shares={person.sharesComposure} />}
          {person && <AskedCalls model={asked} learns={person.role === 'trainee'} />}
          {person && <KudosNews model={kudos} />}
          {person && <SeasonCards seasons={seasons} refresh={refreshSeasons} />}
          {person && <DayCard model={day} />}
          <MatchDoor matches={matches} refresh={() => void readMatches()} />
        </Fragment>
      );
    },
  };
}

/** Milliseconds between two looks for a server that is not well. */
const AGAIN = 15_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Nobody tells when a server is well again; where there is none, nobody waits for it. */
function lookAgain({ server }: Services, why: Trouble): Trouble {
  clearTimeout(timer);
  if (why !== 'no-server') timer = setTimeout(() => void server.find(), AGAIN);
  return why;
}

function SignOf({ person, waiting }: { readonly person: Me['person'] | null; readonly waiting: number }) {
  const desk = person !== null && person.role !== 'trainee';
  return <AccountSign name={person?.displayName ?? null} waiting={waiting} desk={desk} />;
}

/** Whoever is told to sign in is signed out: elsewhere, or because it was long ago. */
function watched(ask: Ask, me: Signal<Me | null>): Ask {
  return async (name, sent) => {
    const told = await ask(name, sent);
    if (!told.ok && told.code === 'sign-in-needed') me.value = null;
    return told;
  };
}
