import { effect, signal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import { CohortReportPage } from '../../../screens/desk/person/cohort-report.tsx';
import type { Page } from '../../page.ts';
import type { AnswerOf } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { makeReading } from '../reading.ts';
import { PERSON_WORDS } from './read-record.ts';

/** What a cohort's calls come to together, to be read and printed. */
export async function openCohortReport(desk: Desk, cohort: Cohort): Promise<Page> {
  await desk.services.words.need(...PERSON_WORDS);
  const params = { cohort: cohort.id };
  const { locale } = desk.services.words;
  let spoken = locale.peek();
  const report = signal<AnswerOf<'readCohortReport'> | null>(null);
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('readCohortReport', { params, query: { locale: spoken } }),
    (told) => (report.value = told),
  );
  // Titles follow the language of the moment.
  const stop = effect(() => {
    spoken = locale.value;
    void read();
  });
  const { organisation } = desk.me;
  const draw = () => (
    <CohortReportPage
      frame={desk.frame('cohorts')}
      cohort={cohort}
      report={report}
      unread={unread}
      organisation={organisation.name}
      now={Date.now()}
      onPrint={() => window.print()}
    />
  );
  return { title: ({ t }) => t('group-report.title', { name: cohort.name }), draw, close: stop };
}
