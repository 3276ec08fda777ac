/** Signing in, and what one sees of oneself. */
import { z } from 'zod';
import { PERSON_ROLES } from './action.ts';
import type { Route } from './route.ts';
import { DisplayName, Id, Login, Moment, Password, RequestKey, Token } from './words.ts';

export const Me = z.strictObject({
  person: z.strictObject({
    id: Id,
    displayName: z.string(),
    login: z.string().nullable(),
    role: z.enum(PERSON_ROLES),
    sharesComposure: z.boolean(),
  }),
  organisation: z.strictObject({ id: Id, name: z.string() }),
  session: Id,
});
export type Me = z.infer<typeof Me>;

const Session = z.strictObject({
  id: Id,
  device: z.string(),
  created: Moment,
  seen: Moment,
  current: z.boolean(),
});
export type Session = z.infer<typeof Session>;

/** Whoever just came in, and what they must write down, where there is something. */
export const SignedIn = z.strictObject({ me: Me, recoveryPhrase: z.string().nullable() });

export const ACCOUNT_ROUTES = {
  readServer: {
    method: 'GET',
    path: '/server',
    summary: 'What this server is and whether it waits for its first administrator',
    action: 'look-around',
    answer: z.strictObject({
      version: z.string(),
      time: Moment,
      needsAdministrator: z.boolean(),
      /** Who is signed in here; null where nobody is. */
      me: Me.nullable(),
      signIn: z.array(z.strictObject({ provider: z.string(), name: z.string() })),
    }),
    problems: [],
  },
  makeFirstAdministrator: {
    method: 'POST',
    path: '/first-administrator',
    summary: 'Makes the organisation’s first administrator, with the link that the first start has printed',
    action: 'sign-in',
    body: z.strictObject({
      token: Token,
      organisation: DisplayName,
      displayName: DisplayName,
      login: Login,
      password: Password,
      key: RequestKey.optional(),
    }),
    answer: SignedIn,
    problems: ['link-used', 'too-many-requests'],
  },
  signIn: {
    method: 'POST',
    path: '/sign-in',
    summary: 'Signs in with name and password',
    action: 'sign-in',
    body: z.strictObject({ login: Login, password: z.string().min(1).max(200) }),
    answer: SignedIn,
    problems: ['wrong-credentials', 'too-many-requests'],
  },
  signOut: {
    method: 'POST',
    path: '/sign-out',
    summary: 'Ends the session of this device',
    action: 'own-account',
    answer: null,
    problems: [],
  },
  readMe: {
    method: 'GET',
    path: '/me',
    summary: 'Who is signed in here',
    action: 'own-account',
    answer: Me,
    problems: [],
  },
  listSessions: {
    method: 'GET',
    path: '/me/sessions',
    summary: 'The devices on which one is signed in',
    action: 'own-account',
    answer: z.strictObject({ sessions: z.array(Session) }),
    problems: [],
  },
  closeSession: {
    method: 'DELETE',
    path: '/me/sessions/:session',
    summary: 'Signs a device out',
    action: 'own-account',
    params: z.strictObject({ session: Id }),
    answer: null,
    problems: ['not-found'],
  },
  setPassword: {
    method: 'PUT',
    path: '/me/password',
    summary: 'Sets a password and a name to sign in with; every other device is signed out',
    action: 'own-account',
    body: z.strictObject({ login: Login, password: Password, current: z.string().max(200).nullable() }),
    answer: null,
    problems: ['wrong-credentials', 'name-taken'],
  },
} as const satisfies Readonly<Record<string, Route>>;
