import { PersonPage } from '../../../screens/desk/person/person-page.tsx';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { renamePerson } from '../people/rename.ts';
import { PERSON_WORDS, readPersonRecord } from './read-record.ts';

/** Somebody's skills, accuracy, assignments and calls. */
export async function openPersonPage(desk: Desk, person: string, cohort: string): Promise<Opened> {
  await desk.services.words.need(...PERSON_WORDS);
  const record = await readPersonRecord(desk, person);
  if (!record) return { elsewhere: { page: 'desk', argument: '' } };
  const { read, again, stop } = record;
  const rename = onceAtATime(
    (name: string) => renamePerson(desk, read.peek().person, name, () => void again()),
    undefined,
  );
  const mayRename = () => desk.me.person.role === 'administrator' || read.value.person.role === 'trainee';
  return {
    title: ({ t }) => `${read.value.person.displayName} – ${t('app.name')}`,
    draw: () => (
      <PersonPage
        frame={desk.frame('cohorts')}
        record={read}
        cohort={cohort}
        onRename={mayRename() ? (name) => void rename(name) : null}
      />
    ),
    close: stop,
  };
}
