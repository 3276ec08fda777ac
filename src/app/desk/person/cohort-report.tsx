import type { Cohort } from '../../../protocol/cohort.ts';
import { CohortReportPage } from '../../../screens/desk/person/cohort-report.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { PERSON_WORDS, readInLocale } from './read-record.ts';

/** What a cohort's calls come to together, to be read and printed. */
export async function openCohortReport(desk: Desk, cohort: Cohort): Promise<Page> {
  await desk.services.words.need(...PERSON_WORDS);
  const params = { cohort: cohort.id };
  const { read, stop } = readInLocale(desk, async (locale) =>
    desk.heard(await desk.ask('readCohortReport', { params, query: { locale } })),
  );
  const { organisation } = desk.me;
  const draw = () => (
    <CohortReportPage
      frame={desk.frame('cohorts')}
      cohort={cohort}
      report={read}
      organisation={organisation.name}
      now={Date.now()}
      onPrint={() => window.print()}
    />
  );
  return { title: ({ t }) => t('group-report.title', { name: cohort.name }), draw, close: stop };
}
