import { expect, it } from 'vitest';
import { deedKey } from './deed-words.ts';

it.each([
  ['make-cohort', { timeZone: 'UTC' }, 'deeds.cohort-made'],
  ['run-cohort', { member: 'a', part: 'trainee' }, 'deeds.member-set'],
  ['run-cohort', { member: 'a', removed: true }, 'deeds.member-removed'],
  ['run-cohort', { member: 'a', to: 'b' }, 'deeds.member-moved'],
  ['run-cohort', { joinCode: 'a', revoked: true }, 'deeds.code-revoked'],
  ['run-cohort', { joinCode: 'a', days: 3 }, 'deeds.code-made'],
  ['run-cohort', { archived: false }, 'deeds.cohort-restored'],
  ['run-cohort', { renamed: true }, 'deeds.cohort-changed'],
  ['run-assignment', { withdrawn: false }, 'deeds.given-again'],
  ['run-assignment', { opens: [1, 2] }, 'deeds.assignment-changed'],
  ['erase-person', { by: 'retention' }, 'deeds.erased-by-retention'],
  ['run-organisation', { retentionDays: [null, 30] }, 'deeds.retention'],
  ['host-matches', { rounds: ['a'] }, 'deeds.match-opened'],
  ['run-match', { does: 'start', phase: 'round' }, 'deeds.match-led'],
  ['make-seasons', { rounds: ['a'] }, 'deeds.season-made'],
  ['run-season', { withdrawn: true }, 'deeds.season-withdrawn'],
  ['run-season', { withdrawn: false }, 'deeds.season-back'],
  ['run-organisation', { founded: true }, 'deeds.house-founded'],
  ['run-cohort', { joined: 'a' }, 'deeds.joined'],
  ['play-match', { joined: 'a' }, 'deeds.match-joined'],
  ['enrol-person', { newcomer: true }, 'deeds.newcomer'],
  ['own-account', { what: 'name' }, 'deeds.own-name'],
  ['rename-person', { renamed: true }, 'deeds.renamed'],
  ['sign-out-person', { sessions: 2 }, 'deeds.signed-out-everywhere'],
  ['own-account', { what: 'password' }, 'deeds.own-password'],
  ['own-account', { what: 'phrase' }, 'deeds.own-phrase'],
  ['own-account', { what: 'signed-out', session: 'a' }, 'deeds.signed-out'],
  ['own-account', { what: 'provider', added: 'a' }, 'deeds.own-account'],
  ['see-cohort', {}, 'deeds.other'],
] as const)('%s with %j is told as %s', (action, change, key) => {
  expect(deedKey({ action, change })).toBe(key);
});
