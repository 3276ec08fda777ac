/** Gives an assignment out, and takes it back. */
import type { Signal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Draft } from '../../../screens/desk/assign/draft.ts';
import { askOnce } from '../../server/ask-once.ts';
import type { Desk } from '../desk.ts';
import type { Draft as Kept } from '../drafts.ts';

/** Gives whether it was given out; the reader is told. */
export async function send(
  desk: Desk,
  { id: cohort }: Pick<Cohort, 'id'>,
  kept: Kept<Draft>,
  sending: Signal<boolean>,
): Promise<boolean> {
  const { title, versions, goals, people, opens, due, terms } = kept.draft.peek();
  sending.value = true;
  const told = await askOnce(desk.ask, 'assign', {
    params: { cohort },
    body: {
      title: title.trim(),
      versions: [...versions],
      goals: Object.fromEntries(Object.entries(goals).filter(([version]) => versions.includes(version))),
      people: people && [...people],
      opens,
      due: due === '' ? null : due,
      terms,
    },
  });
  sending.value = false;
  const made = desk.heard(told);
  if (!made) return false;
  desk.goTo('cohort', cohort, 'assignments');
  const onUndo = () => void withdraw(desk, made.id, title, true);
  desk.tell({ kind: 'done', text: 'desk-told.assigned', values: { title }, onUndo });
  return true;
}

/** Gives whether it was done; the reader is told, with the way back. */
export async function withdraw(
  desk: Desk,
  assignment: string,
  title: string,
  withdrawn: boolean,
  onDone: () => void = () => window.dispatchEvent(new Event(ASSIGNMENTS_CHANGED)),
): Promise<void> {
  const told = await desk.ask('withdrawAssignment', { params: { assignment }, body: { withdrawn } });
  if (!desk.heard(told)) return;
  onDone();
  desk.tell({
    kind: 'done',
    text: withdrawn ? 'desk-told.withdrawn' : 'desk-told.given-out',
    values: { title },
    onUndo: () => void withdraw(desk, assignment, title, !withdrawn, onDone),
  });
}

/** What was undone above a page is heard by the page that shows it. */
export const ASSIGNMENTS_CHANGED = 'assignments-changed';
