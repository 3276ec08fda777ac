import { CLAIMS } from '../../engine/claims/claims.ts';
import { syntheticStarts } from '../../engine/claims/starts.ts';
import { type ClaimFailure, type Verdict, verdictOn } from '../../engine/claims/verdict.ts';
import { NUMBERS } from '../../engine/numbers.ts';
import { scenarioIds } from '../../files/shipped.ts';
import { ablateAll, type Noticed } from '../claims/ablate.ts';
import { readShipped } from '../claims/shipped.ts';
import { mapWithProgress } from '../progress.ts';
import { inColumns, placedLine, type Report, table } from '../report.ts';
import { notAmongThem, openScenarios } from '../scenarios.ts';

/**
 * `claims [ID…]`: every claim of the catalogue on the synthetic starts and on every shipped scenario it speaks of; with
 * ids, on those scenarios alone.
 */
export function claims(ids: readonly string[] = []): Report {
  const unknown = ids.filter((id) => !scenarioIds().includes(id));
  if (unknown.length > 0) return notAmongThem(unknown);
  const synthetic = ids.length > 0 ? [] : syntheticStarts(NUMBERS);
  const { grounds, faults } = readShipped(ids.length > 0 ? ids : scenarioIds());
  const verdicts = mapWithProgress(
    CLAIMS,
    ({ id, sentence }) => `${id} ${sentence}`,
    (claim) => verdictOn(claim, synthetic, grounds),
  ).filter(hasSomethingToSay);
  const failed = faults.length > 0 || verdicts.some(({ failures }) => failures.length > 0);
  return {
    exit: failed ? 1 : 0,
    data: { claims: verdicts, declarations: faults },
    lines: [...tableOf(verdicts), ...verdicts.flatMap(failureLines), ...faults.map(placedLine)],
  };
}

/** `claims --ablate`: which claims notice when one rule of the model is changed. */
export async function ablations(): Promise<Report> {
  const opened = openScenarios();
  if (!opened.ok) return opened.report;
  const noticed = await ablateAll();
  const rows = noticed.map((change) => [change.row, change.rule, answerTo(change)]);
  return {
    exit: noticed.every(isAsItShould) ? 0 : 1,
    data: noticed,
    lines: table([['row', 'change', 'noticed by'], ...rows]),
  };
}

/** Somebody notices, unless no claim speaks of the rule; then nobody does, or the reason is out of date. */
const isAsItShould = ({ noticedBy, unclaimed }: Noticed): boolean =>
  (unclaimed === null) === noticedBy.length > 0;

function answerTo({ noticedBy, unclaimed }: Noticed): string {
  const by = noticedBy.join(' ');
  if (unclaimed === null) return by || 'NOBODY';
  return by
    ? `${by} ALTHOUGH no claim was to speak of it: ${unclaimed}`
    : `no claim speaks of it: ${unclaimed}`;
}

/** Of a few scenarios not every claim speaks. */
const hasSomethingToSay = ({ comparisons, failures, notApplicable }: Verdict): boolean =>
  comparisons > 0 || failures.length > 0 || Object.keys(notApplicable).length > 0;

const HEAD = ['id', 'comparisons', 'smallest margin', 'failures', 'not applicable', 'in part'];

const tableOf = (verdicts: readonly Verdict[]): readonly string[] =>
  table([
    HEAD,
    ...verdicts.map(({ id, comparisons, smallest, failures, notApplicable, partly }) => [
      id,
      String(comparisons),
      marginsOf(smallest),
      String(failures.length),
      Object.keys(notApplicable).join(' '),
      Object.keys(partly).join(' '),
    ]),
  ]);

const marginsOf = (smallest: Verdict['smallest']): string =>
  Object.entries(smallest)
    .map(([unit, margin]) => `${shown(margin)} ${unit}`)
    .join(', ') || 'never worse';

/** Without the noise of sums of fractions. */
const shown = (margin: number): string => String(Number(margin.toFixed(2)));

/** The first few say enough; all are in the JSON. */
const SHOWN = 5;

function failureLines({ id, sentence, failures }: Verdict): readonly string[] {
  if (failures.length === 0) return [];
  const more = failures.length > SHOWN ? [`  … and ${failures.length - SHOWN} more`] : [];
  return ['', `${id} ${sentence}`, ...failures.slice(0, SHOWN).map(failureLine), ...more];
}

const failureLine = ({ code, where, what, margin }: ClaimFailure): string =>
  inColumns(`  ${code}`, where, what, margin === null ? '' : shown(margin));
