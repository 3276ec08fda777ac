/** Somebody's record as it is read for the page, and again in another language. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PersonRecord } from '../../../protocol/record.ts';
import type { Desk } from '../desk.ts';

/** Files of words that both pages about a person need. */
export const PERSON_WORDS = [
  'desk/person',
  'desk/cohort',
  'desk/progress',
  'progress',
  'coach',
  'later',
  'cards',
  'guidance',
];

interface ReadRecord {
  readonly read: ReadonlySignal<PersonRecord>;
  /** As it stands by now. */
  readonly again: () => Promise<void>;
  readonly stop: () => void;
}

/** Null where they are not there, or not for the reader to see, of which the reader has been told. */
export async function readPersonRecord(desk: Desk, person: string): Promise<ReadRecord | null> {
  const { locale } = desk.services.words;
  const ask = async (spoken: string) =>
    desk.found(await desk.ask('readRecord', { params: { person }, query: { locale: spoken } }));
  let spoken = locale.peek();
  const first = await ask(spoken);
  if (!first) return null;
  const read = signal(first);
  const again = async () => {
    const told = await ask(spoken);
    if (told) read.value = told;
  };
  const stop = effect(() => {
    if (locale.value === spoken) return;
    spoken = locale.value;
    void again();
  });
  return { read, again, stop };
}
