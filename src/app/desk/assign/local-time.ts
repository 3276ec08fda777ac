/** Moments as the clock of a zone shows them, in the words of a `datetime-local` field. */

const MINUTE = 60_000;

/** When things are due on their day. */
export const END_OF_DAY = '17:00';

/** `2026-11-30T17:00`; Swedish writes dates as the field does. */
export function localOf(moment: number, zone: string): string {
  const written = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment - (moment % MINUTE));
  return written.replace(' ', 'T');
}

/** The same clock some days later, at another time of day. */
export function daysAfter(local: string, days: number, time: string): string {
  const day = new Date(`${local.slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return `${day.toISOString().slice(0, 10)}T${time}`;
}

/** Whole days from one day to the other, one at least; null without a second one. */
export function daysBetween(from: string, to: string): number | null {
  if (from === '' || to === '') return null;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / (24 * 60 * MINUTE);
  return Math.max(1, Math.round(days));
}
