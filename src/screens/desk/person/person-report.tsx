import '../../style/desk-person.css';
import type { ReadonlySignal } from '@preact/signals';
import type { PersonRecord, RecordedAttempt } from '../../../protocol/record.ts';
import type { Texts } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { cellState } from '../progress/progress-table.ts';
import { AccuracyLine } from './accuracy-curve.tsx';
import { momentOf, titleWords, weighedCalls } from './call-words.ts';
import { groupCrumbs } from './group-crumbs.ts';
import { askedItems, resultWords } from './person-assignments.tsx';
import { ReportBar, ReportHead, ReportTable } from './report-sheet.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly record: ReadonlySignal<PersonRecord>;
  readonly cohort: string;
  readonly organisation: string;
  readonly now: number;
  onPrint(): void;
}

/** One page of A4 about somebody. Neither wear nor composure is on it, whoever may read them elsewhere (M-25). */
export function PersonReport({ frame, record, cohort, organisation, now, onPrint }: Props) {
  const { t } = useTexts();
  const known = record.value;
  const name = known.person.displayName;
  const crumbs = groupCrumbs(t('cohorts.title'), known.groups, cohort);
  const back = { name, href: `#/desk/person/${known.person.id}/${cohort}` };
  return (
    <DeskFrame
      frame={frame}
      title={t('report.person', { name })}
      crumbs={[...crumbs, back]}
      actions={
        <button type="button" class="primary" onClick={onPrint}>
          {t('report.print')}
        </button>
      }
    >
      <Sheet record={known} organisation={organisation} now={now} />
    </DeskFrame>
  );
}

interface SheetProps extends Pick<Props, 'organisation' | 'now'> {
  readonly record: PersonRecord;
}

/** What goes on one page beside everything else. */
const MOST_CALLS = 14;
const MOST_ASKED = 14;
const MOST_SHARES = 60;

function Sheet({ record, organisation, now }: SheetProps) {
  const texts = useTexts();
  const { t } = texts;
  const { person, groups, attempts } = record;
  const shares = weighedCalls(attempts).map(({ accuracy }) => accuracy);
  return (
    <article class="report-sheet paper">
      <ReportHead
        title={person.displayName}
        organisation={organisation}
        line={groups.map(({ name }) => name).join(', ')}
        now={now}
      />
      <div class="report-columns">
        <Skills record={record} />
        {shares.length > 0 && (
          <section>
            <h3>{t('report.accuracy')}</h3>
            <AccuracyLine shares={shares.slice(-MOST_SHARES)} />
          </section>
        )}
      </div>
      <Asked record={record} />
      <Latest attempts={attempts.filter(({ result }) => result)} />
    </article>
  );
}

function Skills({ record: { bars } }: { readonly record: PersonRecord }) {
  const { t, number, signed } = useTexts();
  return (
    <ReportTable
      title={t('report.skills')}
      columns={[t('progress.skill'), t('report.level'), t('report.trend')]}
      rows={bars
        .filter(({ skill }) => skill !== 'composed')
        .map(({ skill, level, trend }) => [
          <>
            {t(`skills.${skill}.name`)} <ReportBar level={level} />
          </>,
          level === null ? '–' : number(level),
          trend === null ? '–' : signed(trend, 0),
        ])}
    />
  );
}

function Asked({ record: { assignments } }: { readonly record: PersonRecord }) {
  const texts = useTexts();
  const { t, number } = texts;
  const items = askedItems(texts, assignments);
  return (
    <ReportTable
      title={t('report.assignments')}
      columns={[
        t('call-columns.scenario'),
        t('call-columns.asked'),
        t('report.state'),
        t('report.result'),
        t('report.tries'),
      ]}
      rows={items
        .slice(0, MOST_ASKED)
        .map(({ assignment, scenario, standing }) => [
          scenario,
          assignment,
          t(`cell-states.${cellState(standing.state, standing.tries)}`),
          resultWords(texts, standing),
          number(standing.tries),
        ])}
      words={3}
      {...(items.length > MOST_ASKED
        ? { below: t('report.part', { shown: number(MOST_ASKED), all: number(items.length) }) }
        : {})}
    />
  );
}

function Latest({ attempts }: { readonly attempts: readonly RecordedAttempt[] }) {
  const texts = useTexts();
  const { t, day, coach, number } = texts;
  return (
    <ReportTable
      title={t('report.latest')}
      columns={[
        t('call-columns.played'),
        t('call-columns.scenario'),
        t('call-columns.kind'),
        t('call-columns.left'),
        t('call-columns.points'),
        t('call-columns.accuracy'),
      ]}
      rows={attempts
        .slice(0, MOST_CALLS)
        .map((call) => [
          day(momentOf(call)),
          titleWords(texts, call),
          kindWords(texts, call),
          call.result && coach(`tiers.${call.result.tier}.name`),
          pointsWords(texts, call),
          call.accuracy === null ? '–' : t('debrief.percent', { percent: number(call.accuracy * 100) }),
        ])}
      words={4}
      {...(attempts.length > MOST_CALLS
        ? { below: t('report.part', { shown: number(MOST_CALLS), all: number(attempts.length) }) }
        : {})}
    />
  );
}

const kindWords = ({ t }: Texts, { supervised, late }: RecordedAttempt): string =>
  [
    t(supervised ? 'call-filters.supervised' : 'call-filters.alone'),
    ...(late ? [t('call-signs.late')] : []),
  ].join(', ');

/** Both results, wherever there are two. */
function pointsWords({ t, number }: Texts, { result, override }: RecordedAttempt): string {
  const computed = number(result?.total ?? 0);
  return override === null ? computed : t('report.by-trainer', { points: number(override), computed });
}
