import { describe, expect, it } from 'vitest';
import { isCallRecord, isFinishedRecord, isShiftRecord } from './records.ts';

const CALL = {
  id: 'a',
  scenario: 'leaflet',
  log: '{}',
  replies: 0,
  revision: 1,
  savedAt: 1,
  branchOf: null,
  shift: null,
};
const FINISHED = {
  number: 1,
  scenario: 'leaflet',
  log: '{}',
  total: 905,
  tier: 'delighted',
  endedAt: 1,
  branchOf: 3,
  shift: 'a',
  shared: false,
};

describe('a stored call', () => {
  it('is known by its fields', () => expect(isCallRecord(CALL)).toBe(true));
  it.each([
    ['no log', { ...CALL, log: undefined }],
    ['answers that are no number', { ...CALL, replies: 'x' }],
    ['a revision below zero', { ...CALL, revision: -1 }],
    ['a date that is none', { ...CALL, savedAt: Number.NaN }],
    ['nothing', null],
    ['a branch of no number', { ...CALL, branchOf: '3' }],
    ['no word about a shift', { ...CALL, shift: undefined }],
    ['a text', 'call'],
  ])('with %s is none', (_, record) => expect(isCallRecord(record)).toBe(false));
});

describe('a finished call', () => {
  it('is known by its fields', () => expect(isFinishedRecord(FINISHED)).toBe(true));
  it('may have had an id, and may be marked', () =>
    expect(isFinishedRecord({ ...FINISHED, call: 'x', unproven: true })).toBe(true));
  it.each([
    ['no log', { ...FINISHED, log: undefined }],
    ['a total that is no number', { ...FINISHED, total: '905' }],
    ['no word whose it is', { ...FINISHED, shared: undefined }],
    ['a tier that nobody gives', { ...FINISHED, tier: 'best' }],
    ['an end that no calendar has', { ...FINISHED, endedAt: Number.MAX_SAFE_INTEGER }],
    ['an id that is none', { ...FINISHED, call: 7 }],
    ['a mark that is none', { ...FINISHED, unproven: 'no' }],
  ])('with %s is none', (_, record) => expect(isFinishedRecord(record)).toBe(false));
});

describe('a shift', () => {
  const SHIFT = { id: 's', log: '{}', revision: 1, savedAt: 1, done: false };
  it('is known by its fields', () => expect(isShiftRecord(SHIFT)).toBe(true));
  it.each([
    ['no log', { ...SHIFT, log: 7 }],
    ['an end that is neither', { ...SHIFT, done: 'no' }],
  ])('with %s is none', (_, record) => expect(isShiftRecord(record)).toBe(false));
});
