/** The pages of a cohort in the order of their tabs, with what stands behind its id in the address. Pure. */
export const COHORT_PAGES = {
  progress: '',
  assignments: '/assignments',
  checks: '/checks',
  people: '/people',
  report: '/report',
} as const;
export type CohortPage = keyof typeof COHORT_PAGES;
