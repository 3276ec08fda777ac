/** The edition a log was played on. */
import { digest } from '../../engine/log/digest.ts';
import type { Log } from '../../engine/log/log.ts';
import { readRecipe } from '../../engine/second-round/recipe.ts';
import type { Database } from '../database/open-database.ts';
import { findShipped } from './shipped.ts';
import { findPlayed, publish, readVersion, type Version } from './versions.ts';

/** Null where no edition with this fingerprint was ever here. */
export async function findEdition(
  database: Database,
  organisationId: string,
  log: Log,
  now: number,
): Promise<Version | null> {
  const id =
    (await findPlayed(database, organisationId, log.scenario, log.digest)) ??
    (await publishRound(database, log, now));
  return id === null ? null : readVersion(database, id);
}

/** A second round is made of two scenarios, and becomes an edition when somebody has played it (SC-26). */
async function publishRound(database: Database, log: Log, now: number): Promise<string | null> {
  const scenario = readRecipe(log.scenario) ? findShipped(log.scenario) : undefined;
  if (!scenario || digest(scenario) !== log.digest) return null;
  return publish(database, { organisationId: null, scenario, words: {} }, now);
}
