/** Puts somebody's name right, and back. */
import type { Person } from '../../../protocol/people.ts';
import type { Desk } from '../desk.ts';
import { wasDone } from '../was-done.ts';

type Named = Pick<Person, 'id' | 'displayName'>;

export async function renamePerson(
  desk: Desk,
  { id, displayName: before }: Named,
  displayName: string,
  onDone: () => void,
  undoable = true,
): Promise<void> {
  const sent = { params: { person: id }, body: { displayName } };
  if (!wasDone(desk, await desk.ask('renamePerson', sent))) return;
  const onUndo = () => void renamePerson(desk, { id, displayName }, before, onDone, false);
  const values = { name: displayName };
  desk.tell({ kind: 'done', text: 'desk-told.person-renamed', values, ...(undoable ? { onUndo } : {}) });
  onDone();
}
