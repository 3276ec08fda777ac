import { describe, expect, it } from 'vitest';
import { dayOf, instantOf, monthsAfter, nextDayOf } from './calendar.ts';

const utc = (text: string): number => Date.parse(`${text}:00Z`);

describe('a local time', () => {
  it.each([
    ['in winter', '2026-11-30T17:00', 'Europe/Riga', '2026-11-30T15:00'],
    ['in summer', '2026-07-01T17:00', 'Europe/Riga', '2026-07-01T14:00'],
    [
      'that the clock leaves out in spring is as late after the change',
      '2027-03-28T03:30',
      'Europe/Riga',
      '2027-03-28T01:30',
    ],
    [
      'that comes twice in autumn is the first of both',
      '2026-10-25T03:30',
      'Europe/Riga',
      '2026-10-25T00:30',
    ],
    ['after the second of both', '2026-10-25T04:00', 'Europe/Riga', '2026-10-25T02:00'],
    ['where the clock never changes', '2026-07-01T17:00', 'Europe/Istanbul', '2026-07-01T14:00'],
    ['on the other side of the day', '2026-12-31T23:30', 'Pacific/Kiritimati', '2026-12-31T09:30'],
  ])('%s', (_, local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(utc(instant));
  });

  it.each(['2026-02-30T10:00', 'tomorrow', '', '2026-11-30T25:00'])('is not %j', (text) => {
    expect(instantOf(text, 'Europe/Riga')).toBeNull();
  });
});

describe('a day', () => {
  it('is the day of the place, not of the server', () => {
    const lateInRiga = utc('2026-11-29T22:30');
    expect([dayOf(lateInRiga, 'Europe/Riga'), dayOf(lateInRiga, 'UTC')]).toEqual([
      '2026-11-30',
      '2026-11-29',
    ]);
  });
  it('some months later is the last one of a shorter month', () => {
    const day = instantOf('2026-11-30T10:00', 'Europe/Riga') ?? 0;
    expect(monthsAfter(day, 3, 'Europe/Riga')).toBe(instantOf('2027-02-28T10:00', 'Europe/Riga'));
  });
  it('some months later has the same hour, whatever the clock has done in between', () => {
    const day = instantOf('2026-10-01T09:00', 'Europe/Riga') ?? 0;
    expect(monthsAfter(day, 1, 'Europe/Riga')).toBe(instantOf('2026-11-01T09:00', 'Europe/Riga'));
  });
});

describe('the next day', () => {
  it('begins at midnight there, also where the clock was changed in between', () => {
    expect(nextDayOf(utc('2026-11-23T21:30'), 'Europe/Riga')).toBe(utc('2026-11-23T22:00'));
    expect(nextDayOf(utc('2026-11-23T22:30'), 'Europe/Riga')).toBe(utc('2026-11-24T22:00'));
    expect(nextDayOf(utc('2026-10-24T21:30'), 'Europe/Riga')).toBe(utc('2026-10-25T22:00'));
  });
});
