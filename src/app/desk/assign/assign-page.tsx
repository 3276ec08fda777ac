/** A new assignment for a cohort. */
import { AssignPage } from '../../../screens/desk/assign/assign.tsx';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { makeAssign } from './make-assign.ts';

export async function openAssign(desk: Desk, cohortId = ''): Promise<Opened> {
  const { words } = desk.services;
  const cohort = desk.found(await desk.ask('readCohort', { params: { cohort: cohortId } }));
  if (!cohort) return { elsewhere: { page: 'desk', argument: '' } };
  await words.need('desk/cohort', 'desk/assign', 'guidance', 'later', 'find');
  const model = makeAssign(desk, cohort);
  return {
    title: ({ t }) => `${t('assigning.title')} – ${t('app.name')}`,
    draw: () => <AssignPage frame={desk.frame('cohorts')} model={model} />,
    close: () => {},
  };
}
