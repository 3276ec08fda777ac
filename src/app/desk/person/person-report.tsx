import { PersonReport } from '../../../screens/desk/person/person-report.tsx';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { PERSON_WORDS, readPersonRecord } from './read-record.ts';

/** The same on paper. */
export async function openPersonReport(desk: Desk, person: string, cohort: string): Promise<Opened> {
  await desk.services.words.need(...PERSON_WORDS);
  const record = await readPersonRecord(desk, person);
  if (!record) return { elsewhere: { page: 'desk', argument: '' } };
  const { read, stop } = record;
  const { organisation } = desk.me;
  const draw = () => (
    <PersonReport
      frame={desk.frame('cohorts')}
      record={read}
      cohort={cohort}
      organisation={organisation.name}
      now={Date.now()}
      onPrint={() => window.print()}
    />
  );
  return {
    title: ({ t }) => t('report.person', { name: read.value.person.displayName }),
    draw,
    close: stop,
  };
}
