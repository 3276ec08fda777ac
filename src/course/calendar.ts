/** Days and hours as people in a place have them, and the instants they are. */
import { Temporal } from 'temporal-polyfill';

/**
 * The instant, in milliseconds since 1970, of a local time such as `2026-11-30T17:00`. An hour that a clock change leaves out
 * is the same time after it, one that comes twice is the first of the two. Null where it is no time.
 */
export function instantOf(local: string, zone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** `2026-11-30`: which day an instant belongs to there. */
export const dayOf = (instant: number, zone: string): string => zoned(instant, zone).toPlainDate().toString();

/** The same as a number: days since 1970. */
export const dayNumberOf = (instant: number, zone: string): number =>
  Temporal.PlainDate.from('1970-01-01').until(zoned(instant, zone).toPlainDate()).days;

/** The instant at which the day after this one begins there. */
export const nextDayOf = (instant: number, zone: string): number =>
  zoned(instant, zone).add({ days: 1 }).startOfDay().epochMilliseconds;

/** The same time of day some months later; of a day that month has not, its last one. */
export const monthsAfter = (instant: number, months: number, zone: string): number =>
  zoned(instant, zone).add({ months }).epochMilliseconds;

const zoned = (instant: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
