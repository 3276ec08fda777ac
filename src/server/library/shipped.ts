/** The scenarios that come with the program, as editions like any other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { withSecondRounds } from '../../engine/second-round/second-round.ts';
import { LOCALES_FOLDER, scenarioIds, scenarioPath, shippedScenario } from '../../files/shipped.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { flatten } from '../../lint/text-file/texts.ts';
import type { Source } from '../../protocol/scenario.ts';
import type { Database } from '../database/open-database.ts';
import { publish, type Words, type WordsByLocale } from './versions.ts';

const byId = new Map<string, Scenario>();

/** Second rounds too: each is made of two. */
export const findShipped = withSecondRounds((id) => {
  const found = byId.get(id) ?? shippedScenario(id);
  if (found) byId.set(id, found);
  return found ?? undefined;
});

/** Publishes what is new since the last start. */
export async function registerShipped(database: Database, now: number): Promise<void> {
  for (const id of scenarioIds()) {
    const scenario = findShipped(id);
    const source = sourceOf(id);
    if (scenario)
      await publish(database, { organisationId: null, scenario, words: wordsOf(source), source }, now);
  }
}

const sourceOf = (id: string): Source => ({
  yaml: readFileSync(scenarioPath(id), 'utf8'),
  words: Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      readFileSync(join(LOCALES_FOLDER, locale, 'scenarios', `${id}.json`), 'utf8'),
    ]),
  ),
});

const wordsOf = ({ words }: Source): WordsByLocale =>
  Object.fromEntries(Object.entries(words).map(([locale, file]) => [locale, wordsIn(file)]));

const wordsIn = (file: string): Words => Object.fromEntries(flatten(JSON.parse(file)));
