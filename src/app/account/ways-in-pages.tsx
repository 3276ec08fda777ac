/** Coming in: with the first link, a password, a code, a phrase, or a link from a trainer. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Me } from '../../protocol/account.ts';
import type { Written, Wrongs } from '../../screens/account/fields.ts';
import {
  FirstPage,
  JoinPage,
  LinkPage,
  NewPhrasePage,
  PhrasePage,
  SignInPage,
  UsedLink,
} from '../../screens/account/ways-in.tsx';
import type { InterfaceKey } from '../../screens/texts.ts';
import type { Page } from '../page.ts';
import type { Route } from '../route.ts';
import type { AnswerOf, Told } from '../server/client.ts';
import { makeRequestKey } from '../server/request-key.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { type Places, wrongsOf } from './wrongs.ts';

type In = AnswerOf<'signIn'>;
type Form = (onSubmit: (written: Written) => Promise<Wrongs>) => ComponentChildren;

interface Way {
  readonly title: InterfaceKey;
  /** Where it belongs what the server does not take. */
  readonly places?: Places;
  readonly form: Form;
  /** Left out where one comes back to where one was. */
  readonly leadsTo?: Route;
  ask(written: Written): Promise<Told<In>>;
}

/** A page that ends with somebody signed in: where they were before, or with the words to write down first. */
function openWay({ go }: Services, side: ServerSide, { title, places, form, ask, leadsTo }: Way): Page {
  const phrase = signal<string | null>(null);
  const goOn = () => go(leadsTo ?? toTheDesk(side.wayBack.take(), side.me.peek()));
  const submit = async (written: Written): Promise<Wrongs> => {
    const told = await ask(written);
    if (!told.ok) return wrongsOf(told, places);
    side.me.value = told.answer.me;
    phrase.value = told.answer.recoveryPhrase;
    if (phrase.value === null) goOn();
    return {};
  };
  return {
    title: ({ t }) => `${t(title)} – ${t('app.name')}`,
    draw: () =>
      phrase.value === null ? form(submit) : <NewPhrasePage phrase={phrase.value} onDone={goOn} />,
    close: () => {},
  };
}

/** Whoever has a desk begins there, where they were nowhere else before. */
const toTheDesk = (wayBack: Route, me: Me | null): Route =>
  wayBack.page === 'home' && me && me.person.role !== 'trainee' ? DESK : wayBack;

const DESK: Route = { page: 'desk', argument: '' };

/** Where there is an administrator already, the link has done what it was for. */
export function openFirst(services: Services, side: ServerSide, token: string): Page {
  if (!side.needsAdministrator || side.me.peek()) return openUsed();
  // Whoever has heard no answer has opened the link already, and may press again.
  const key = makeRequestKey();
  return openWay(services, side, {
    title: 'first.title',
    leadsTo: DESK,
    places: { 'name-taken': ['login'], 'bad-request': ['form', 'wrong.link-used'] },
    form: (submit) => <FirstPage onSubmit={submit} />,
    ask: ({ organisation = '', displayName = '', login = '', password = '' }) =>
      side.ask('makeFirstAdministrator', {
        body: { token, organisation, displayName, login, password, key },
      }),
  });
}

const openUsed = (): Page => ({
  title: ({ t }) => `${t('link.title')} – ${t('app.name')}`,
  draw: () => <UsedLink />,
  close: () => {},
});

/** `argument`: `phrase`, or why another sign-in has failed. */
export function openSignIn(services: Services, side: ServerSide, argument: string): Page {
  if (argument === 'phrase') return openPhrase(services, side);
  const toProvider = async (provider: string) => {
    const told = await side.ask('startProvider', { params: { provider }, body: {} });
    if (told.ok) {
      side.wayBack.keep();
      location.assign(told.answer.address);
    } else services.go({ page: 'sign-in-failed', argument: told.code });
  };
  return openWay(services, side, {
    title: 'sign-in.title',
    places: { 'wrong-credentials': ['secret'] },
    form: (submit) => (
      <SignInPage
        providers={side.providers}
        failed={argument === '' ? null : (FAILED[argument] ?? 'sign-in.failed')}
        onProvider={(provider) => void toProvider(provider)}
        onSubmit={submit}
      />
    ),
    ask: ({ name = '', secret = '' }) => side.ask('signIn', { body: { login: name, password: secret } }),
  });
}

/** What can be done about it, by why signing in elsewhere has failed. */
const FAILED: Readonly<Partial<Record<string, InterfaceKey>>> = {
  'not-allowed': 'sign-in.not-known',
  'too-many-requests': 'wrong.too-many-requests',
  offline: 'account.away',
};

const openPhrase = (services: Services, side: ServerSide): Page =>
  openWay(services, side, {
    title: 'phrase.title',
    places: { 'wrong-credentials': ['phrase', 'wrong.phrase'] },
    form: (submit) => <PhrasePage onSubmit={submit} />,
    ask: ({ phrase = '' }) => side.ask('recover', { body: { phrase } }),
  });

export function openJoin(services: Services, side: ServerSide, code: string): Page {
  const still = signal<InterfaceKey | null>(null);
  const signOut = async () => {
    const told = await side.ask('signOut', {});
    if (told.ok || told.code === 'sign-in-needed') side.leave();
    else still.value = 'wrong.still-signed-in';
  };
  // Whoever has heard no answer and presses again is not a second person.
  const key = makeRequestKey();
  return openWay(services, side, {
    title: 'join.title',
    leadsTo: { page: 'home' },
    places: { 'code-unknown': ['code'], 'bad-request': ['code', 'wrong.code'] },
    form: (submit) => (
      <JoinPage
        code={code}
        me={side.me.value?.person.displayName ?? null}
        still={still.value}
        onSomebodyElse={() => void signOut()}
        onSubmit={submit}
      />
    ),
    ask: ({ code: written = '', displayName = null }) =>
      side.ask('join', { body: { code: written, displayName, key } }),
  });
}

export function openLink(services: Services, side: ServerSide, token: string): Page {
  const key = makeRequestKey();
  return openWay(services, side, {
    title: 'link.title',
    places: { 'bad-request': ['form', 'wrong.link-used'] },
    form: (submit) => <LinkPage onSubmit={submit} />,
    ask: () => side.ask('signInByLink', { body: { token, key } }),
  });
}
