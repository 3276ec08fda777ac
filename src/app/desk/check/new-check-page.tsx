/** A new team check for a cohort. */
import { NewCheckPage } from '../../../screens/desk/check/new-check.tsx';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { makeNewCheck } from './make-new-check.ts';

export async function openNewCheck(desk: Desk, cohortId = ''): Promise<Opened> {
  const { words } = desk.services;
  const cohort = desk.found(await desk.ask('readCohort', { params: { cohort: cohortId } }));
  if (!cohort) return { elsewhere: { page: 'desk', argument: '' } };
  await words.need('desk/cohort', 'desk/assign', 'desk/check', 'find');
  const { model, close } = makeNewCheck(desk, cohort);
  return {
    title: ({ t }) => `${t('checking.title')} – ${t('app.name')}`,
    draw: () => <NewCheckPage frame={desk.frame('cohorts')} model={model} />,
    close,
  };
}
