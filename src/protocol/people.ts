/** The people of an organisation, and what they may. */
import { z } from 'zod';
import { Me, SignedIn } from './account.ts';
import { COHORT_PARTS, PERSON_ROLES } from './action.ts';
import type { Route } from './route.ts';
import { DisplayName, Id, Moment, Token } from './words.ts';

export const Person = z.strictObject({
  id: Id,
  displayName: z.string(),
  login: z.string().nullable(),
  role: z.enum(PERSON_ROLES),
  /** Whether they have ever been here: somebody of a list may not have come in yet. */
  cameIn: z.boolean(),
  /** To a trainer, of their own cohorts only. */
  cohorts: z.array(z.strictObject({ cohort: Id, part: z.enum(COHORT_PARTS) })),
});
export type Person = z.infer<typeof Person>;

export const PeoplePage = z.strictObject({
  people: z.array(Person),
  /** Asked for as `after`, the page that follows; null on the last one. */
  next: Id.nullable(),
});
export type PeoplePage = z.infer<typeof PeoplePage>;

export const PeoplePaging = z.strictObject({
  after: Id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
  /** A part of the name; capitals and accents do not count. */
  name: z.string().max(80).optional(),
});

const OnePerson = z.strictObject({ person: Id });

export const PEOPLE_ROUTES = {
  listPeople: {
    method: 'GET',
    path: '/people',
    summary:
      'People by name: to an administrator all, to a trainer other staff, their own trainees and those of no cohort',
    action: 'list-people',
    query: PeoplePaging.extend({
      cohort: Id.optional(),
      role: z.enum(PERSON_ROLES).optional(),
      /** Those who are in no cohort at all. */
      alone: z.stringbool().optional(),
    }),
    answer: PeoplePage,
    problems: ['not-found', 'gone'],
  },
  changeRole: {
    method: 'PUT',
    path: '/people/:person/role',
    summary:
      'Changes what somebody may do; they are signed out everywhere, and a recovery phrase opens nothing to staff. One’s own role: this device goes on, anew',
    action: 'change-role',
    params: OnePerson,
    body: z.strictObject({ role: z.enum(PERSON_ROLES) }),
    answer: null,
    problems: ['not-found', 'last-administrator'],
  },
  makeSignInLink: {
    method: 'POST',
    path: '/people/:person/sign-in-link',
    summary: 'Makes a link that signs somebody in once; an earlier one opens nothing any more',
    action: 'help-sign-in',
    params: OnePerson,
    answer: z.strictObject({ token: Token, expires: Moment }),
    problems: ['not-found'],
  },
  renamePerson: {
    method: 'PUT',
    path: '/people/:person/name',
    summary: 'Puts right what somebody is called; they can change it again themselves',
    action: 'rename-person',
    params: OnePerson,
    body: z.strictObject({ displayName: DisplayName }),
    answer: null,
    problems: ['not-found'],
  },
  signOutPerson: {
    method: 'DELETE',
    path: '/people/:person/sessions',
    summary:
      'Signs somebody out on every device, and makes links opened by nobody yet void. Oneself: this device goes on',
    action: 'sign-out-person',
    params: OnePerson,
    answer: null,
    problems: ['not-found'],
  },
  renameMe: {
    method: 'PUT',
    path: '/me/name',
    summary: 'Changes the name others see',
    action: 'own-account',
    body: z.strictObject({ displayName: DisplayName }),
    answer: Me,
    problems: [],
  },
  renewRecoveryPhrase: {
    method: 'POST',
    path: '/me/recovery-phrase',
    summary:
      'Makes a new recovery phrase, told this once; the earlier one opens nothing any more. Staff have none: null',
    action: 'own-account',
    answer: SignedIn,
    problems: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
