/** What scenarios are called, for lists of calls. */
import type { Database } from '../database/open-database.ts';
import { findEditionRow, tellEdition } from '../library/editions.ts';

export interface CallNames {
  readonly scenario: string;
  readonly titles: Record<string, string>;
}

/** By edition. */
export async function callNames(
  database: Database,
  versions: readonly string[],
): Promise<(version: string) => CallNames> {
  const names = new Map<string, CallNames>();
  for (const version of new Set(versions)) {
    const row = await findEditionRow(database, version);
    if (row) names.set(version, namesIn(row));
  }
  return (version) => names.get(version) ?? { scenario: '', titles: {} };
}

function namesIn(row: Parameters<typeof tellEdition>[0]): CallNames {
  const { scenario, titles } = tellEdition(row);
  return { scenario, titles };
}
