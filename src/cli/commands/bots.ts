import { toPoints } from '../../engine/customer/tenths.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { isLocale, LOCALES, type Locale } from '../../i18n/locales.ts';
import { describeFeeder } from '../../lint/bots/lint-bots.ts';
import { isGiveAway, type Measure, measureBots, RANDOM_LIMIT } from '../../lint/bots/measure.ts';
import { replyWords } from '../../lint/text-file/reply-words.ts';
import { failuresIn, readTextFile, type TextFile, unreadableTexts } from '../locales/text-files.ts';
import { mapWithProgress } from '../progress.ts';
import { noSuchLocale, type Report, table } from '../report.ts';
import { openScenarios } from '../scenarios.ts';

/** `bots [ID…]`: how every player who cannot read does beside random play, by scenario and locale. */
export async function bots(ids: readonly string[], only: string | null): Promise<Report> {
  if (only !== null && !isLocale(only)) return noSuchLocale(only);
  const opened = openScenarios(ids);
  if (!opened.ok) return opened.report;
  const { scenarios } = opened;
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
    exit: results.some(({ verdict }) => verdict !== 'good') ? 1 : 0,
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
    verdict: verdictOn(measure),
  }));

/** What `check` would call it; where random play does well, there is no bot to blame. */
export function verdictOn(measure: Omit<Measure, 'feeders'>): 'good' | 'give-away' | 'random-does-well' {
  if (measure.random >= RANDOM_LIMIT) return 'random-does-well';
  return isGiveAway(measure) ? 'give-away' : 'good';
}

const rounded = (points: number): number => toPoints(Math.round(points * 10));

const HEAD = ['scenario', 'locale', 'bot', 'mean', 'random', 'difference', 'verdict', 'nodes'];

type Row = ReturnType<typeof measureTask>[number];

const cellsOf = ({
  scenario,
  locale,
  bot,
  mean,
  random,
  difference,
  verdict,
  feeders,
}: Row): readonly string[] => [
  scenario,
  locale,
  bot,
  mean.toFixed(1),
  random.toFixed(1),
  signed(difference),
  verdict,
  nodesOf(feeders),
];

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points.toFixed(1)}`;

/** The three nodes that give most. */
const nodesOf = (feeders: Measure['feeders']): string => feeders.slice(0, 3).map(describeFeeder).join(', ');
