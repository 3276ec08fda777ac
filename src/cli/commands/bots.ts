import { toPoints } from '../../engine/customer/tenths.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { isLocale, LOCALES, type Locale } from '../../i18n/locales.ts';
import { describeFeeder } from '../../lint/bots/lint-bots.ts';
import { isGiveAway, type Measure, measureBots } from '../../lint/bots/measure.ts';
import { scenarioIds, shippedScenario } from '../files.ts';
import { failuresIn, readTextFile, type TextFile, unreadableTexts } from '../locales/text-files.ts';
import { mapWithProgress } from '../progress.ts';
import { noSuchLocale, noSuchScenario, type Report, table } from '../report.ts';
import { replyWords } from '../texts.ts';

/** `bots [ID…]`: how every player who cannot read does beside random play, by scenario and locale. */
export async function bots(ids: readonly string[], only: string | null): Promise<Report> {
  if (only !== null && !isLocale(only)) return noSuchLocale(only);
  const chosen = ids.length > 0 ? ids : scenarioIds();
  const scenarios = chosen.flatMap((id) => shippedScenario(id) ?? []);
  if (scenarios.length < chosen.length) return noSuchScenario(chosen);
  const tasks = scenarios.flatMap((scenario) =>
    (only === null ? LOCALES : [only]).map((locale) => taskOf(scenario, locale)),
  );
  const failures = failuresIn(tasks.map(({ file }) => file));
  if (failures.length > 0) return unreadableTexts(failures);
  const results = mapWithProgress(
    tasks,
    ({ scenario, locale }) => `${scenario.id} ${locale}`,
    measureTask,
  ).flat();
  return {
    exit: results.some(({ giveAway }) => giveAway) ? 1 : 0,
    data: results,
    lines: table([HEAD, ...results.map(cellsOf)]),
  };
}

interface Task {
  readonly scenario: Scenario;
  readonly locale: Locale;
  readonly file: TextFile;
}

const taskOf = (scenario: Scenario, locale: Locale): Task => ({
  scenario,
  locale,
  file: readTextFile(locale, `scenarios/${scenario.id}`),
});

const measureTask = ({ scenario, locale, file }: Task) =>
  measureBots(scenario, file.ok ? replyWords(file.texts) : {}, locale).map((measure) => ({
    scenario: scenario.id,
    locale,
    ...measure,
    mean: rounded(measure.mean),
    random: rounded(measure.random),
    difference: rounded(measure.mean - measure.random),
    giveAway: isGiveAway(measure),
  }));

const rounded = (points: number): number => toPoints(Math.round(points * 10));

const HEAD = ['scenario', 'locale', 'bot', 'mean', 'random', 'difference', 'nodes'];

type Row = ReturnType<typeof measureTask>[number];

const cellsOf = ({ scenario, locale, bot, mean, random, difference, feeders }: Row): readonly string[] => [
  scenario,
  locale,
  bot,
  mean.toFixed(1),
  random.toFixed(1),
  signed(difference),
  nodesOf(feeders),
];

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points.toFixed(1)}`;

/** The three nodes that give most. */
const nodesOf = (feeders: Measure['feeders']): string => feeders.slice(0, 3).map(describeFeeder).join(', ');
