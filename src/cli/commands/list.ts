import { digest } from '../../engine/log/digest.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { failuresIn, readTextFile, type TextFile, unreadableTexts } from '../locales/text-files.ts';
import { type Report, table } from '../report.ts';
import { openScenarios } from '../scenarios.ts';

/** `list`: every shipped scenario with what tells it apart. */
export async function list(): Promise<Report> {
  const opened = openScenarios();
  if (!opened.ok) return opened.report;
  const scenarios = opened.scenarios.toSorted((a, b) => a.order - b.order);
  const files = scenarios.map(({ id }) => readTextFile('en', `scenarios/${id}`));
  const failures = failuresIn(files);
  if (failures.length > 0) return unreadableTexts(failures);
  const rows = scenarios.map((scenario, place) => describe(scenario, files[place]));
  const head = ['id', 'title', 'channel', 'industry', 'anger', 'start', 'par', 'digest'];
  const cells = rows.map(({ start, par, ...row }) => [
    row.id,
    row.title,
    row.channel,
    row.industry,
    row.angerType,
    start,
    String(par),
    row.digest,
  ]);
  return { exit: 0, data: rows, lines: table([head, ...cells]) };
}

function describe(scenario: Scenario, file: TextFile | undefined) {
  const { id, channel, industry, angerType, start, par } = scenario;
  return {
    id,
    title: (file?.ok && file.texts.get('title')) || '',
    channel,
    industry,
    angerType,
    /** anger / trust / urgency / language, as the catalogue's cards write it. */
    start: [start.anger + start.waited, start.trust, start.urgency, start.language].join('/'),
    par,
    digest: digest(scenario),
  };
}
