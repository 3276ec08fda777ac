/** Everybody who learns in a cohort, by name. */
import type { Named } from '../../../screens/desk/assign/assign-model.ts';
import type { Told } from '../../server/client.ts';
import type { Desk } from '../desk.ts';

const AT_ONCE = 200;

/** All of them or nobody: whoever was not read could not be chosen. */
export async function askTrainees({ ask }: Desk, cohort: string): Promise<Told<readonly Named[]>> {
  const all: Named[] = [];
  let after: string | undefined;
  do {
    const query = { part: 'trainee', limit: AT_ONCE, ...(after ? { after } : {}) } as const;
    const told = await ask('listMembers', { params: { cohort }, query });
    if (!told.ok) return told;
    all.push(...told.answer.people.map(({ id, displayName }) => ({ id, name: displayName })));
    after = told.answer.next ?? undefined;
  } while (after);
  return { ok: true, answer: all };
}
