import { describe, expect, it } from 'vitest';
import { canonicalTimeZone, isTimeZone } from './time-zone.ts';

describe('a time zone', () => {
  it.each(['Europe/Riga', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5', 'europe/riga'])(
    'is %s',
    (name) => expect(isTimeZone(name)).toBe(true),
  );

  it.each([
    '',
    '+02:00',
    '-0500',
    'Riga',
    'Europe/Atlantis',
    'Europe/Riga\n',
    '../../etc/passwd',
    'Europe//Riga',
  ])('is not %j', (name) => expect(isTimeZone(name)).toBe(false));

  it('is written the usual way', () => {
    expect(canonicalTimeZone('europe/RIGA')).toBe('Europe/Riga');
  });
});
