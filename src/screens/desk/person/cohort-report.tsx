import '../../style/desk-person.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { CohortReport } from '../../../protocol/record.ts';
import { Spoken } from '../../parts/spoken.tsx';
import type { CoachKey, InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { CohortFrame } from '../cohort/cohort-frame.tsx';
import type { FrameModel } from '../desk-frame.tsx';
import type { Unread } from '../unread.ts';
import { Waiting } from '../waiting.tsx';
import { titleWords } from './call-words.ts';
import { ReportBar, ReportHead, ReportTable } from './report-sheet.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly cohort: Cohort;
  /** Null until it has come. */
  readonly report: ReadonlySignal<CohortReport | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly organisation: string;
  readonly now: number;
  onPrint(): void;
}

/** A group as a whole (M-25): nobody named, nobody ranked, no wear. */
export function CohortReportPage({ frame, cohort, report, unread, organisation, now, onPrint }: Props) {
  const { t } = useTexts();
  const known = report.value;
  const print = (
    <button type="button" class="primary" onClick={onPrint}>
      {t('report.print')}
    </button>
  );
  return (
    <CohortFrame frame={frame} cohort={cohort} at="report" actions={known && print}>
      {known ? <Sheet report={known} organisation={organisation} now={now} /> : <Waiting unread={unread} />}
    </CohortFrame>
  );
}

interface SheetProps extends Pick<Props, 'organisation' | 'now'> {
  readonly report: CohortReport;
}

function Sheet({ report, organisation, now }: SheetProps) {
  const { t, number } = useTexts();
  const { name, trainees, calls } = report;
  return (
    <article class="report-sheet paper">
      <ReportHead
        title={t('group-report.title', { name })}
        organisation={organisation}
        line={t('group-report.basis', { people: number(trainees), calls: number(calls) })}
        now={now}
      />
      <p class="report-small">{t('group-report.intro')}</p>
      {calls === 0 ? <p>{t('group-report.empty')}</p> : <Figures report={report} />}
      <Assigned report={report} />
      {calls > 0 && <Missed report={report} />}
    </article>
  );
}

function Figures({ report: { skills, dimensions } }: { readonly report: CohortReport }) {
  const { t, coach } = useTexts();
  const skillNames = skills.map(({ skill, figure }) => ({
    name: t(`skills.${skill}.name` as InterfaceKey),
    figure,
  }));
  const dimensionNames = dimensions.map(({ dimension, figure }) => ({
    name: coach(`dimensions.${dimension}` as CoachKey),
    figure,
  }));
  return (
    <>
      <div class="report-columns">
        <FigureTable title={t('report.skills')} head={t('progress.skill')} figures={skillNames} />
        <FigureTable
          title={t('group-report.dimensions')}
          head={t('group-report.dimensions')}
          figures={dimensionNames}
        />
      </div>
      <p class="report-small">{t('group-report.spread-line')}</p>
    </>
  );
}

interface FigureProps {
  readonly title: string;
  readonly head: string;
  readonly figures: readonly {
    readonly name: string;
    readonly figure: CohortReport['skills'][number]['figure'];
  }[];
}

function FigureTable({ title, head, figures }: FigureProps) {
  const { t, number } = useTexts();
  const shown = (value: number | null | undefined) => (value == null ? '–' : number(value));
  return (
    <ReportTable
      title={title}
      columns={[head, t('group-report.mean'), t('group-report.spread'), t('group-report.people')]}
      rows={figures.map(({ name, figure }) => [
        <>
          {name} <ReportBar level={figure?.mean ?? null} />
        </>,
        shown(figure?.mean),
        shown(figure?.spread),
        number(figure?.people ?? 0),
      ])}
    />
  );
}

function Assigned({ report: { assignments, zone } }: { readonly report: CohortReport }) {
  const texts = useTexts();
  const { t, day, number } = texts;
  const part = (of: number, all: number) =>
    t('group-report.of-people', { part: number(of), all: number(all) });
  return (
    <ReportTable
      title={t('report.assignments')}
      columns={[
        t('call-columns.asked'),
        t('call-columns.scenario'),
        t('group-report.due'),
        t('group-report.begun'),
        t('group-report.mastered'),
      ]}
      rows={assignments.flatMap(({ title, due, items }) =>
        items.map((item) => [
          title,
          titleWords(texts, item),
          due === null ? '–' : day(due, undefined, zone),
          part(item.begun, item.people),
          part(item.mastered, item.people),
        ]),
      )}
      words={3}
    />
  );
}

function Missed({ report: { lines } }: { readonly report: CohortReport }) {
  const texts = useTexts();
  const { t, number } = texts;
  if (lines.length === 0) return <p>{t('group-report.no-lines')}</p>;
  return (
    <ReportTable
      title={t('group-report.lines')}
      columns={[t('group-report.line'), t('call-columns.scenario'), t('group-report.missed')]}
      rows={lines.map((line) => [
        <Spoken key={line.line} text={line.text || line.line} />,
        titleWords(texts, line),
        t('group-report.of-people', { part: number(line.missed), all: number(line.calls) }),
      ])}
      words={2}
      below={t('group-report.lines-line')}
    />
  );
}
