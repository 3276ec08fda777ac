/** One cohort: which of its pages an address means. */
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';

/** A page of a cohort that has been read; `rest` is what stands in the address behind its name. */
type OpenTab = (desk: Desk, cohort: Cohort, ...rest: readonly string[]) => Promise<Opened>;

/** The word behind the cohort's id, and who opens what stands behind it. */
const TABS: Readonly<Record<string, OpenTab>> = {
  '': async (desk, cohort) => (await import('../progress/progress-page.tsx')).openProgress(desk, cohort),
  assignments: async (desk, cohort) =>
    (await import('../assignments/assignments-page.tsx')).openAssignments(desk, cohort),
  checks: async (desk, cohort) => (await import('../check/checks-page.tsx')).openChecks(desk, cohort),
  people: async (desk, cohort) => (await import('../people/people-page.tsx')).openPeople(desk, cohort),
  report: async (desk, cohort) =>
    (await import('../person/cohort-report.tsx')).openCohortReport(desk, cohort),
};

export async function openCohort(desk: Desk, id = '', tab = '', ...rest: string[]): Promise<Opened> {
  const open = TABS[tab];
  const cohort = open && desk.found(await desk.ask('readCohort', { params: { cohort: id } }));
  if (!cohort) return { elsewhere: { page: 'desk', argument: '' } };
  await desk.services.words.need('desk/cohort');
  return open(desk, cohort, ...rest);
}
