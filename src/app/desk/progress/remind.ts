/** A word to people, and taking it back. */
import type { Desk } from '../desk.ts';

/** Gives whether it was sent. */
export async function remind(
  desk: Desk,
  cohort: string,
  people: readonly string[],
  assignment: string | null,
): Promise<boolean> {
  const body = { people: [...people], assignment };
  const sent = desk.heard(await desk.ask('nudge', { params: { cohort }, body }));
  if (!sent) return false;
  const { batch, reminded, spared } = sent;
  if (reminded === 0) desk.tell({ kind: 'done', text: 'desk-told.reminded-nobody' });
  else
    desk.tell({
      kind: 'done',
      text: spared > 0 ? 'desk-told.reminded-some' : 'desk-told.reminded',
      values: { count: reminded, spared },
      onUndo: () => void takeBack(desk, cohort, batch),
    });
  return true;
}

async function takeBack(desk: Desk, cohort: string, batch: string): Promise<void> {
  const told = desk.heard(await desk.ask('takeBackNudges', { params: { cohort, batch } }));
  if (!told) return;
  const { taken, seen } = told;
  const text = seen > 0 ? 'desk-told.reminder-some-back' : 'desk-told.reminder-back';
  desk.tell({ kind: 'done', text, values: { count: taken, seen } });
}
