/** Long lists in statements that take only so many values: PostgreSQL 65,535, SQLite 32,766. */

const AT_ONCE = 1000;

export const partsOf = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, place) =>
    rows.slice(place * AT_ONCE, (place + 1) * AT_ONCE),
  );

/** All that is found for the keys, in the order of the parts. */
export async function inParts<Key, Found>(
  keys: readonly Key[],
  find: (some: readonly Key[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const some of partsOf(keys)) found.push(...(await find(some)));
  return found;
}
