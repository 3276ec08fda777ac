/** Ways in without a password: a code on the wall, four words on paper, a link from a trainer, the work’s own sign-in. */
import { z } from 'zod';
import { SignedIn } from './account.ts';
import type { Route } from './route.ts';
import { DisplayName, JoinCode, RecoveryPhrase, RequestKey, Token } from './words.ts';

/** Whether a new recovery phrase is wanted too; then the earlier one opens nothing any more. */
const NewPhrase = z.boolean().default(false);

const Provider = z.strictObject({ provider: z.string().regex(/^[a-z0-9-]{1,40}$/) });

/** What a provider is to somebody’s account; the only way in cannot be removed. */
const OWN_STATES = ['not-added', 'added', 'only-way-in'] as const;
const OwnProvider = z.strictObject({ provider: z.string(), name: z.string(), state: z.enum(OWN_STATES) });
export type OwnProvider = z.infer<typeof OwnProvider>;

export const COMING_IN_ROUTES = {
  join: {
    method: 'POST',
    path: '/join',
    summary:
      'Joins a cohort by its code: as a new person with this name, or as oneself where one is signed in',
    action: 'sign-in',
    body: z.strictObject({
      code: JoinCode,
      displayName: DisplayName.nullable().default(null),
      /** Whoever joins once more with it is the same person still, for an hour; it opens their account meanwhile. */
      key: RequestKey.optional(),
    }),
    answer: SignedIn,
    problems: ['code-unknown', 'full', 'conflict', 'too-many-requests'],
  },
  recover: {
    method: 'POST',
    path: '/recover',
    summary: 'Signs in with a recovery phrase',
    action: 'sign-in',
    body: z.strictObject({ phrase: RecoveryPhrase, renew: NewPhrase }),
    answer: SignedIn,
    problems: ['wrong-credentials', 'too-many-requests'],
  },
  signInByLink: {
    method: 'POST',
    path: '/sign-in-by-link',
    summary: 'Signs in with a link that a trainer has made; it is good once',
    action: 'sign-in',
    body: z.strictObject({
      token: Token,
      renew: NewPhrase,
      /** Whoever opens it once more with it, within ten minutes, has heard no answer and is let in again. */
      key: RequestKey.optional(),
    }),
    answer: SignedIn,
    problems: ['link-used', 'too-many-requests'],
  },
  startProvider: {
    method: 'POST',
    path: '/sign-in/:provider',
    summary:
      'Begins to sign in with a provider: the page goes on at the address told. With `link`, whoever is signed in adds it to their account',
    action: 'sign-in',
    params: Provider,
    body: z.strictObject({ link: z.boolean().default(false) }),
    answer: z.strictObject({ address: z.url() }),
    problems: ['not-found', 'provider-refused', 'too-many-requests'],
  },
  finishProvider: {
    method: 'GET',
    path: '/sign-in/:provider/callback',
    summary:
      'Where a provider sends people back to. Leads on to the page: `#/signed-in`, or `#/sign-in-failed/` with the code of a problem; whoever adds it to their account comes back there, to `#/account/added/` with the provider or `#/account/not-added/` with it and a code',
    action: 'sign-in',
    params: Provider,
    query: z.looseObject({}),
    answer: null,
    problems: [],
  },
  listOwnProviders: {
    method: 'GET',
    path: '/me/providers',
    summary: 'The providers there are, and which of them open one’s own account',
    action: 'own-account',
    answer: z.strictObject({ providers: z.array(OwnProvider) }),
    problems: [],
  },
  removeProvider: {
    method: 'DELETE',
    path: '/me/providers/:provider',
    summary: 'Takes a provider off one’s own account; refused where nothing else would open it',
    action: 'own-account',
    params: Provider,
    answer: null,
    problems: ['not-found', 'last-way-in'],
  },
} as const satisfies Readonly<Record<string, Route>>;
