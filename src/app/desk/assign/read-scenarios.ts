/** What can be given out: editions that are not retired, by their titles in the language of the moment. */
import { computed, signal } from '@preact/signals';
import type { Choosable } from '../../../screens/desk/assign/assign-model.ts';
import type { Desk } from '../desk.ts';
import { type Editions, goalsIn, titleIn } from '../edition-titles.ts';
import { makeReading } from '../reading.ts';

export function readScenarios(desk: Desk) {
  const editions = signal<Editions | null>(null);
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('listScenarios', {}),
    (told) => (editions.value = told.editions.filter(({ retired }) => retired === null)),
  );
  void read();
  const scenarios = computed<readonly Choosable[] | null>(() => {
    const { locale } = desk.services.words.texts.value;
    const all = editions.value?.map((edition) => ({
      ...edition,
      title: titleIn(edition, locale),
      goals: goalsIn(edition, locale),
    }));
    return all?.toSorted((one, other) => one.title.localeCompare(other.title, locale)) ?? null;
  });
  return { editions, scenarios, unread };
}
