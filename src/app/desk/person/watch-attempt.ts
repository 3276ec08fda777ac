/** A call of somebody's on its stage, from the log that the server has. */
import type { LineName } from '../../../screens/practice/watch-model.ts';
import { isReplayed, readReplayed } from '../../account/replayed.ts';
import { watchReplayed } from '../../account/watch-replayed.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { inWordsOf, servicesOf } from './in-their-name.tsx';

/** What cannot be played by our rules is led back to its stored result. */
export async function watchAttempt(desk: Desk, id: string, line: LineName): Promise<Opened> {
  const debrief = { page: 'desk', argument: `attempt/${id}` } as const;
  const [told, read] = await Promise.all([
    desk.ask('readRemarks', { params: { attempt: id } }),
    readReplayed(desk.services, desk.ask, id),
    desk.services.words.need('desk/person'),
  ]);
  const remarks = desk.found(told);
  if (!remarks) return { elsewhere: { page: 'desk', argument: '' } };
  if (!isReplayed(read)) {
    desk.found(read);
    return { elsewhere: { page: 'desk', argument: '' } };
  }
  if (!read.debrief) return { elsewhere: debrief };
  const services = servicesOf(desk.services, remarks);
  return inWordsOf(
    services,
    await watchReplayed(services, read, { line, debrief, title: 'desk-attempt.watch-own' }),
  );
}
