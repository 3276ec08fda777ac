import { describe, expect, it } from 'vitest';
import { Grant, grantedBy } from './claims.ts';

const COHORT = '00000000-0000-4000-8000-000000000001';
const grants = [
  { claim: 'groups', value: 'trainers', role: 'trainer' },
  { claim: 'groups', value: 'owners', role: 'administrator' },
  { claim: 'department', value: 'service', cohort: COHORT },
].map((one) => Grant.parse(one));

const roleOf = (claims: Readonly<Record<string, unknown>>) => grantedBy(grants, claims).role;

describe('what a provider tells', () => {
  it('grants nothing where nothing fits, and takes what it is in charge of', () => {
    expect(grantedBy(grants, {})).toEqual({ role: 'trainee', cohorts: [], any: false });
    expect(grantedBy([], { groups: ['owners'] })).toEqual({ role: null, cohorts: [], any: false });
    const onlyCohorts = grants.filter(({ cohort }) => cohort);
    expect(grantedBy(onlyCohorts, { groups: ['owners'] }).role).toBeNull();
  });

  it('grants by a text or a list of texts, and the most of several', () => {
    expect(roleOf({ groups: 'trainers' })).toBe('trainer');
    expect(roleOf({ groups: ['x', 'trainers'] })).toBe('trainer');
    expect(roleOf({ groups: ['owners', 'trainers'] })).toBe('administrator');
    const { cohorts, any } = grantedBy(grants, { department: 'service' });
    expect({ cohorts, any }).toEqual({ cohorts: [{ cohort: COHORT, part: 'trainee' }], any: true });
  });

  it.each([
    [{ groups: 'owners trainers' }],
    [{ groups: 'Owners' }],
    [{ groups: ' owners' }],
    [{ groups: { owners: true } }],
    [{ groups: [['owners']] }],
    [{ groups: true }],
    [{ group: 'owners' }],
    [{ department: 'owners' }],
    [Object.create({ groups: 'owners' }) as Readonly<Record<string, unknown>>],
  ])('grants nothing for what is only nearly it: %j', (claims) => {
    expect(roleOf(claims)).toBe('trainee');
  });
});
