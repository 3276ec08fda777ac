/**
 * What a provider tells of people, as a role and cohorts here: `grants` in `OIDC_PROVIDERS`, such as
 *
 *     {"claim": "groups", "value": "service-trainers", "role": "trainer"}
 *     {"claim": "groups", "value": "new-in-october", "cohort": "<id of the cohort>"}
 *
 * A value has to be told exactly; what is not written down grants nothing. Where a provider grants any role at all, it is in
 * charge of the roles of all who sign in with it: whoever is granted none is a trainee from then on.
 */
import { z } from 'zod';
import { COHORT_PARTS, type CohortPart, PERSON_ROLES, type PersonRole } from '../../protocol/action.ts';

export const Grant = z
  .strictObject({
    claim: z.string().min(1).max(200),
    value: z.string().min(1).max(500),
    role: z.enum(PERSON_ROLES).optional(),
    cohort: z.uuid().optional(),
    /** In the cohort; only staff can train. */
    part: z.enum(COHORT_PARTS).default('trainee'),
  })
  .refine(({ role, cohort }) => role !== undefined || cohort !== undefined, 'grants neither role nor cohort');
export type Grant = z.output<typeof Grant>;

export type Claims = Readonly<Record<string, unknown>>;

export interface Granted {
  /** Null: the provider is not in charge of roles. */
  readonly role: PersonRole | null;
  readonly cohorts: readonly { readonly cohort: string; readonly part: CohortPart }[];
  /** Whether anything was granted at all. */
  readonly any: boolean;
}

/** From the least to the most. */
const RISING: readonly PersonRole[] = ['trainee', 'trainer', 'administrator'];

export function grantedBy(grants: readonly Grant[], claims: Claims): Granted {
  const applying = grants.filter((grant) => isTold(grant, claims));
  const inCharge = grants.some(({ role }) => role !== undefined);
  const roles = applying.flatMap(({ role }) => role ?? []);
  return {
    role: inCharge ? (RISING.findLast((role) => roles.includes(role)) ?? 'trainee') : null,
    cohorts: applying.flatMap(({ cohort, part }) => (cohort === undefined ? [] : [{ cohort, part }])),
    any: applying.length > 0,
  };
}

/** Texts and lists of texts; anything else says nothing. */
function isTold({ claim, value }: Grant, claims: Claims): boolean {
  const told = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return told === value || (Array.isArray(told) && told.includes(value));
}
