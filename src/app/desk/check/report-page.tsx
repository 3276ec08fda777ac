/** What came of a team check. */
import { signal } from '@preact/signals';
import type { ReportModel } from '../../../screens/desk/check/check-model.ts';
import { CheckReportPage } from '../../../screens/desk/check/check-report.tsx';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { type ReadEdition, readEdition } from '../map/scenario-words.ts';
import { CHECKS_CHANGED } from './withdraw.ts';

export async function openReport(desk: Desk, check = ''): Promise<Opened> {
  await desk.services.words.need('desk/cohort', 'desk/assign', 'desk/check');
  const first = desk.found(await desk.ask('readCheck', { params: { check } }));
  const cohort = first && desk.heard(await desk.ask('readCohort', { params: { cohort: first.cohort } }));
  if (!first || !cohort) return { elsewhere: { page: 'desk', argument: '' } };
  const editions = await readAll(
    desk,
    first.questions.map(({ version }) => version),
  );
  if (!editions) return { elsewhere: { page: 'desk', argument: '' } };
  const report = signal(first);
  const again = async () => {
    const told = desk.heard(await desk.ask('readCheck', { params: { check } }));
    if (told) report.value = told;
  };
  const onChange = () => void again();
  window.addEventListener(CHECKS_CHANGED, onChange);
  const model: ReportModel = { report, nameOf: (version) => editions.get(version)?.name ?? '' };
  return {
    title: ({ t }) => `${first.title} – ${t('app.name')}`,
    draw: () => <CheckReportPage frame={desk.frame('cohorts')} cohort={cohort.name} model={model} />,
    close: () => {
      window.removeEventListener(CHECKS_CHANGED, onChange);
      closeAll(editions);
    },
  };
}

/** Null where one could not be read, of which the reader has been told: its questions would have no words. */
async function readAll(
  desk: Desk,
  versions: readonly string[],
): Promise<ReadonlyMap<string, ReadEdition> | null> {
  const editions = new Map<string, ReadEdition>();
  for (const version of new Set(versions)) {
    const edition = await readEdition(desk, version);
    if (edition) editions.set(version, edition);
    else return closeAll(editions);
  }
  return editions;
}

function closeAll(editions: ReadonlyMap<string, ReadEdition>): null {
  for (const edition of editions.values()) edition.close();
  return null;
}
