import { expect, it } from 'vitest';
import { wrongsIn } from './fields.ts';

it('what is empty, too short or has spaces is told beside its field, and nothing else is', () => {
  const written = { displayName: ' ', login: 'ada lovelace', password: 'short', organisation: 'Tea & Sons' };
  expect(wrongsIn(['organisation', 'displayName', 'login', 'password'], written)).toEqual({
    displayName: 'wrong.empty',
    login: 'wrong.spaces',
    password: 'wrong.too-short',
  });
});

it('spaces around a name are no part of it, and those of a password are', () => {
  expect(wrongsIn(['login'], { login: ' ada@example.org ' })).toEqual({});
  expect(wrongsIn(['password'], { password: '          ' })).toEqual({});
});
