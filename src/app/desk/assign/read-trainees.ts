/** Everybody who learns in a cohort, by name. */
import type { Named } from '../../../screens/desk/assign/assign-model.ts';
import type { Desk } from '../desk.ts';

const AT_ONCE = 200;

/** Those that could be read: where a page does not come, the reader is told, and the list ends there. */
export async function readTrainees(desk: Desk, cohort: string): Promise<readonly Named[]> {
  const all: Named[] = [];
  let after: string | undefined;
  do {
    const query = { part: 'trainee', limit: AT_ONCE, ...(after ? { after } : {}) } as const;
    const page = desk.heard(await desk.ask('listMembers', { params: { cohort }, query }));
    all.push(...(page?.people ?? []).map(({ id, displayName }) => ({ id, name: displayName })));
    after = page?.next ?? undefined;
  } while (after);
  return all;
}
