/** Names of the IANA time zone database, as this machine knows them. */

/** Offsets such as +02:00 are no places: they know no summer. */
const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;

export const isTimeZone = (text: string): boolean => canonicalTimeZone(text) !== null;

/** The name as it is usually written, `Europe/Riga` for `europe/riga`; null where there is no such zone. */
export function canonicalTimeZone(text: string): string | null {
  if (!NAME.test(text)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
