/** A call of somebody's on its stage, from the log that the server has. */
import type { LineName } from '../../../screens/practice/watch-model.ts';
import { isReplayed, readReplayed } from '../../account/replayed.ts';
import { watchReplayed } from '../../account/watch-replayed.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';

/** What cannot be played by our rules is led back to its stored result. */
export async function watchAttempt(desk: Desk, id: string, line: LineName): Promise<Opened> {
  const { services } = desk;
  const debrief = { page: 'desk', argument: `attempt/${id}` } as const;
  const read = await readReplayed(services, desk.ask, id);
  if (!isReplayed(read)) {
    desk.found(read);
    return { elsewhere: { page: 'desk', argument: '' } };
  }
  if (!read.debrief) return { elsewhere: debrief };
  return watchReplayed(services, read, { line, debrief, title: 'desk-attempt.watch-own' });
}
