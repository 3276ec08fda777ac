/** Time zones by their names in the IANA database, as this browser knows them. */

export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** In the order of the alphabet; the reader's own is always among them. */
export function zoneNames(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), ownZone(), 'UTC'])].sort();
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');

/** The zone that somebody means who types its name, or enough of it that no other can be meant; null where none is. */
export function zoneFor(typed: string, zones: readonly string[]): string | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const exact = zones.find((zone) => plain(zone) === wanted);
  if (exact) return exact;
  const byCity = zones.filter((zone) => plain(zone.split('/').at(-1) ?? '') === wanted);
  if (byCity.length === 1) return byCity[0] ?? null;
  const holding = zones.filter((zone) => plain(zone).includes(wanted));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
