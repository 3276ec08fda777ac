/** Editions of scenarios, which never change once they are there. */
import { createHash, randomUUID } from 'node:crypto';
import { digest } from '../../engine/log/digest.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Source } from '../../protocol/scenario.ts';
import type { Database } from '../database/open-database.ts';
import { Failed } from '../http/failed.ts';

/** A scenario's words in one language, flat: `lines.opening` and the like. */
export type Words = Readonly<Record<string, string>>;
export type WordsByLocale = Readonly<Partial<Record<Locale, Words>>>;

export interface Version {
  readonly id: string;
  /** Null: it comes with the program. */
  readonly organisationId: string | null;
  readonly number: number;
  readonly scenario: Scenario;
  /** Of the scenario. */
  readonly digest: string;
  readonly words: WordsByLocale;
}

export interface NewVersion {
  readonly organisationId: string | null;
  readonly scenario: Scenario;
  readonly words: WordsByLocale;
  /** The files it was read from, where there are some. */
  readonly source?: Source;
  /** The number that the last edition must have, 0 for none; left out where that does not matter. */
  readonly after?: number | undefined;
}

/**
 * Gives the id of the edition; what is there already, word for word, is not published twice. Throws `edition-overtaken`
 * where another one came after the last that its author knows.
 */
export async function publish(database: Database, edition: NewVersion, now: number): Promise<string> {
  const { organisationId, scenario, source, after } = edition;
  const [accepted, words] = [JSON.stringify(scenario), JSON.stringify(edition.words)];
  const contentHash = createHash('sha256').update(accepted).update(words).digest('hex');
  // Empty for the program's own: a missing value would be equal to nothing, itself included.
  const publisher = organisationId ?? '';
  const id = randomUUID();
  await database
    .insertInto('scenarioVersion')
    .columns([
      'id',
      'organisationId',
      'publisher',
      'scenario',
      'number',
      'digest',
      'contentHash',
      'accepted',
      'words',
      'source',
      'publishedMs',
    ])
    .expression((from) =>
      from
        .selectFrom('scenarioVersion')
        .select((build) => [
          build.val(id).as('id'),
          build.val(organisationId).as('organisationId'),
          build.val(publisher).as('publisher'),
          build.val(scenario.id).as('scenario'),
          build(build.fn.coalesce(build.fn.max('number'), build.lit(0)), '+', 1).as('number'),
          build.val(digest(scenario)).as('digest'),
          build.val(contentHash).as('contentHash'),
          build.val(accepted).as('accepted'),
          build.val(words).as('words'),
          build.val(source ? JSON.stringify(source) : null).as('source'),
          build.val(now).as('publishedMs'),
        ])
        .where('scenario', '=', scenario.id)
        .where('publisher', '=', publisher)
        .$if(after !== undefined, (query) =>
          query.having((build) => build.fn.coalesce(build.fn.max('number'), build.lit(0)), '=', after ?? 0),
        ),
    )
    .onConflict((conflict) => conflict.columns(['publisher', 'scenario', 'contentHash']).doNothing())
    .execute();
  const found = await database
    .selectFrom('scenarioVersion')
    .select('id')
    .where('publisher', '=', publisher)
    .where('scenario', '=', scenario.id)
    .where('contentHash', '=', contentHash)
    .executeTakeFirst();
  if (!found) throw new Failed('edition-overtaken');
  return found.id;
}

/** Editions never change, so what was read once stays true; the oldest make room. */
const KEPT = 100;
const kept = new Map<string, Version>();

/** Null where there is no such edition. */
export async function readVersion(database: Database, id: string): Promise<Version | null> {
  const known = kept.get(id);
  if (known) return known;
  const row = await database
    .selectFrom('scenarioVersion')
    .select(['organisationId', 'number', 'accepted', 'words'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { organisationId, number } = row;
  const scenario = JSON.parse(row.accepted) as Scenario;
  const words = JSON.parse(row.words) as WordsByLocale;
  const version = { id, organisationId, number, scenario, digest: digest(scenario), words };
  kept.set(id, version);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return version;
}

/** The edition on which a log with this digest was played: of the organisation's own or of the program's, the newest. */
export async function findPlayed(
  database: Database,
  organisationId: string,
  scenario: string,
  played: string,
): Promise<string | null> {
  const found = await database
    .selectFrom('scenarioVersion')
    .select('id')
    .where('scenario', '=', scenario)
    .where('digest', '=', played)
    .where('publisher', 'in', [organisationId, ''])
    .orderBy('publishedMs', 'desc')
    .executeTakeFirst();
  return found?.id ?? null;
}
