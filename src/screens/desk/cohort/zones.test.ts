import { expect, it } from 'vitest';
import { zoneFor } from './zones.ts';

const ZONES = ['America/New_York', 'Asia/Tokyo', 'Europe/Helsinki', 'Europe/Riga', 'UTC'];

it.each([
  ['Europe/Riga', 'Europe/Riga'],
  [' europe/riga ', 'Europe/Riga'],
  ['riga', 'Europe/Riga'],
  ['New York', 'America/New_York'],
  ['hels', 'Europe/Helsinki'],
  ['utc', 'UTC'],
])('%j means %s', (typed, zone) => {
  expect(zoneFor(typed, ZONES)).toBe(zone);
});

it.each(['', '  ', 'Europe', 'a', 'Atlantis'])('%j means no zone, or more than one', (typed) => {
  expect(zoneFor(typed, ZONES)).toBeNull();
});
