import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, localOf } from './local-time.ts';

describe('the clock of a cohort', () => {
  it('is that of its zone, in winter and in summer', () => {
    expect(localOf(Date.UTC(2026, 10, 23, 7, 5, 59), 'Europe/Riga')).toBe('2026-11-23T09:05');
    expect(localOf(Date.UTC(2026, 6, 1, 21, 30), 'Europe/Riga')).toBe('2026-07-02T00:30');
    expect(localOf(Date.UTC(2026, 0, 1, 2), 'America/New_York')).toBe('2025-12-31T21:00');
  });

  it('goes on by days, over months and leap years', () => {
    expect(daysAfter('2028-02-23T09:05', 7, '17:00')).toBe('2028-03-01T17:00');
    expect(daysAfter('2026-12-28T23:59', 7, '17:00')).toBe('2027-01-04T17:00');
  });

  it('counts days for a template, one at least', () => {
    expect(daysBetween('2026-11-23T09:00', '2026-11-30T17:00')).toBe(7);
    expect(daysBetween('2026-11-23T09:00', '2026-11-23T17:00')).toBe(1);
    expect(daysBetween('2026-11-23T09:00', '')).toBeNull();
  });
});
