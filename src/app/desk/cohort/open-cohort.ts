/** One cohort: which of its pages an address means. */
import type { Cohort } from '../../../protocol/cohort.ts';
import { COHORT_PAGES, type CohortPage } from '../../../screens/desk/cohort/cohort-pages.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';

/** A page of a cohort that has been read; `rest` is what stands in the address behind its name. */
type OpenTab = (desk: Desk, cohort: Cohort, ...rest: readonly string[]) => Promise<Opened>;

const OPENERS: Readonly<Record<CohortPage, OpenTab>> = {
  progress: async (desk, cohort) =>
    (await import('../progress/progress-page.tsx')).openProgress(desk, cohort),
  assignments: async (desk, cohort) =>
    (await import('../assignments/assignments-page.tsx')).openAssignments(desk, cohort),
  checks: async (desk, cohort) => (await import('../check/checks-page.tsx')).openChecks(desk, cohort),
  people: async (desk, cohort) => (await import('../people/people-page.tsx')).openPeople(desk, cohort),
  report: async (desk, cohort) =>
    (await import('../person/cohort-report.tsx')).openCohortReport(desk, cohort),
};

export async function openCohort(desk: Desk, id = '', tab = '', ...rest: string[]): Promise<Opened> {
  const page = (Object.keys(COHORT_PAGES) as CohortPage[]).find(
    (one) => COHORT_PAGES[one] === (tab && `/${tab}`),
  );
  const cohort = page && desk.found(await desk.ask('readCohort', { params: { cohort: id } }));
  if (!cohort) return { elsewhere: { page: 'desk', argument: '' } };
  await desk.services.words.need('desk/cohort');
  return OPENERS[page](desk, cohort, ...rest);
}
