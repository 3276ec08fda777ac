import { describe, expect, it } from 'vitest';
import { readProviders } from './providers.ts';

const work = { id: 'work', name: 'Work', issuer: 'https://login.example.org', clientId: 'simmerdown' };

describe('the setting for providers', () => {
  it('may be left out, and needs no more than it must', () => {
    expect(readProviders(undefined)).toEqual([]);
    expect(readProviders(JSON.stringify([work]))).toEqual([
      { ...work, authentication: 'basic', newcomers: 'refuse', scope: 'openid profile', grants: [] },
    ]);
    expect(readProviders(JSON.stringify([{ ...work, issuer: 'http://127.0.0.1:9000' }]))).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', JSON.stringify(work)],
    ['an issuer without TLS', JSON.stringify([{ ...work, issuer: 'http://login.example.org' }])],
    ['a sign in the id that does not fit an address', JSON.stringify([{ ...work, id: '../work' }])],
    ['the same id twice', JSON.stringify([work, work])],
    ['a scope that does not ask who it is', JSON.stringify([{ ...work, scope: 'groups' }])],
    ['a grant of nothing', JSON.stringify([{ ...work, grants: [{ claim: 'groups', value: 'x' }] }])],
    [
      'a grant of a role that there is not',
      JSON.stringify([{ ...work, grants: [{ claim: 'groups', value: 'x', role: 'owner' }] }]),
    ],
    ['a misspelt key', JSON.stringify([{ ...work, newcomer: 'trainee' }])],
  ])('is refused with %s, by its name', (_, text) => {
    expect(() => readProviders(text)).toThrow(/^OIDC_PROVIDERS/);
  });

  it('is never told with the secrets in it', () => {
    const text = JSON.stringify([{ ...work, id: 'Work', clientSecret: 'hush' }]);
    expect(() => readProviders(text)).toThrow(/^(?!.*hush).*$/);
  });
});
