/** A person on the desk: which of their pages an address means. */
import type { Opened } from '../../page.ts';
import type { Desk, OpenPlace } from '../desk.ts';

const ELSEWHERE = { elsewhere: { page: 'desk', argument: '' } } as const;

/** `person/PERSON/COHORT`, and `…/report` behind it. */
export const openPerson: OpenPlace = async (desk, person = '', cohort = '', tab = '') => {
  if (person === '') return ELSEWHERE;
  if (tab === 'report') return (await import('./person-report.tsx')).openPersonReport(desk, person, cohort);
  return (await import('./person-page.tsx')).openPersonPage(desk, person, cohort);
};

/** `attempt/ATTEMPT`, and `…/watch/own` behind it. */
export const openAttempt: OpenPlace = async (desk, attempt = '', tab = '', line = '') => {
  if (attempt === '') return ELSEWHERE;
  if (tab === 'watch') return watch(desk, attempt, line);
  return (await import('./attempt-page.tsx')).openAttemptDebrief(desk, attempt);
};

async function watch(desk: Desk, attempt: string, line: string): Promise<Opened> {
  const { watchAttempt } = await import('./watch-attempt.ts');
  return watchAttempt(desk, attempt, line === 'best' ? 'best' : 'own');
}
