/** What lists tell of the contents of editions: read once, as an edition never changes. */
import { fittingGoals } from '../../engine/scenario/goals.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Edition } from '../../protocol/scenario.ts';
import type { Database } from '../database/open-database.ts';
import type { ScenarioVersionRow } from '../database/tables.ts';
import type { WordsByLocale } from './versions.ts';

export interface Content {
  readonly told: Pick<Edition, 'channel' | 'industry' | 'angerType' | 'titles' | 'goals' | 'desks'>;
  /** Made for the second rounds of others. */
  readonly lent: boolean;
}

export function readContent({ accepted, words }: Pick<ScenarioVersionRow, 'accepted' | 'words'>): Content {
  const scenario = JSON.parse(accepted) as Scenario;
  const { channel, industry, angerType, secondRound } = scenario;
  const languages = Object.entries(JSON.parse(words) as WordsByLocale);
  const inEach = (key: string) =>
    Object.fromEntries(languages.map(([locale, texts]) => [locale, texts[key] ?? '']));
  const goals = fittingGoals(scenario).map((goal) => [goal, inEach(`goals.${goal}`)] as const);
  const told = {
    channel,
    industry,
    angerType,
    titles: inEach('title'),
    goals: Object.fromEntries(goals),
    // What was accepted before there were desks knows of none.
    desks: Object.keys(scenario.handovers ?? {}).length > 0,
  };
  return { told, lent: secondRound !== undefined };
}

/** A thousand bytes or two each; by far more than one server has. */
const KEPT = 10_000;
const kept = new Map<string, Content>();
/** Editions are large: so many are read in one go. */
const AT_ONCE = 20;

/** By id. */
export async function contentsOf(
  database: Database,
  editions: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Content>> {
  if (kept.size > KEPT) kept.clear();
  const unread = editions.map(({ id }) => id).filter((id) => !kept.has(id));
  const read = new Map(editions.flatMap(({ id }) => withId(id, kept.get(id))));
  for (let from = 0; from < unread.length; from += AT_ONCE) {
    const rows = await database
      .selectFrom('scenarioVersion')
      .select(['id', 'accepted', 'words'])
      .where('id', 'in', unread.slice(from, from + AT_ONCE))
      .execute();
    for (const row of rows) read.set(row.id, readContent(row));
  }
  for (const [id, content] of read) kept.set(id, content);
  return read;
}

const withId = (id: string, content: Content | undefined): readonly (readonly [string, Content])[] =>
  content ? [[id, content]] : [];
