/** A call of somebody's on its stage, from the log that the server has. */
import type { LineName } from '../../../screens/practice/watch-model.ts';
import { isReplayed, readReplayed } from '../../account/replayed.ts';
import { bringForms } from '../../call/need-forms.ts';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';

const WATCH_WORDS = ['coach', 'later', 'guidance', 'practice'] as const;

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
  const { scenario, log, handed } = read;
  await Promise.all([services.words.need(...WATCH_WORDS), bringForms(services.words, scenario.tutorial)]);
  const { watchCall } = await import('../../pages/practice-pages.ts');
  return watchCall(
    services,
    { scenario, log },
    {
      line,
      from: null,
      debrief,
      hidesComposure: !handed.composure,
    },
  );
}
