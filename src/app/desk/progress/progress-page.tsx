/** Everybody of a cohort against everything it was assigned. */
import type { Cohort } from '../../../protocol/cohort.ts';
import { ProgressPage } from '../../../screens/desk/progress/progress.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { makeProgress } from './make-progress.ts';

export async function openProgress(desk: Desk, cohort: Cohort): Promise<Page> {
  await desk.services.words.need('desk/progress');
  const { model, close } = makeProgress(desk, cohort.id);
  return {
    title: ({ t }) => `${cohort.name} – ${t('app.name')}`,
    draw: () => <ProgressPage frame={desk.frame('cohorts')} cohort={cohort} model={model} />,
    close,
  };
}
