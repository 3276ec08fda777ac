import { digest } from '../../engine/log/digest.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { scenarioIds, shippedScenario } from '../files.ts';
import { type Report, table } from '../report.ts';
import { openTexts } from '../texts.ts';

/** `list`: every shipped scenario with what tells it apart. */
export async function list(): Promise<Report> {
  const scenarios = scenarioIds()
    .flatMap((id) => shippedScenario(id) ?? [])
    .toSorted((a, b) => a.order - b.order);
  const rows = await Promise.all(scenarios.map(describe));
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

async function describe(scenario: Scenario) {
  const { id, channel, industry, angerType, start, par } = scenario;
  const texts = await openTexts('en', id);
  return {
    id,
    title: texts.title,
    channel,
    industry,
    angerType,
    /** anger / trust / urgency / language, as the catalogue's cards write it. */
    start: [start.anger, start.trust, start.urgency, start.language].join('/'),
    par,
    digest: digest(scenario),
  };
}
