/** Takes a team check back, or gives it out again; the reader is told, with the way back. */
import type { ListedCheck } from '../../../protocol/check.ts';
import type { Desk } from '../desk.ts';
import { wasDone } from '../was-done.ts';

/** What was undone above a page is heard by the page that shows it. */
export const CHECKS_CHANGED = 'checks-changed';

export async function withdraw(
  desk: Desk,
  check: Pick<ListedCheck, 'id' | 'title'>,
  withdrawn: boolean,
): Promise<void> {
  const { id, title } = check;
  const told = await desk.ask('withdrawCheck', { params: { check: id }, body: { withdrawn } });
  if (!wasDone(desk, told)) return;
  window.dispatchEvent(new Event(CHECKS_CHANGED));
  desk.tell({
    kind: 'done',
    text: withdrawn ? 'desk-told.withdrawn' : 'desk-told.given-out',
    values: { title },
    onUndo: () => void withdraw(desk, check, !withdrawn),
  });
}
