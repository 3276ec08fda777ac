/** An edition whole, with its words in the language of the moment, and in the next one when that changes. */
import { effect } from '@preact/signals';
import type { Scenario } from '../../../engine/scenario/scenario.ts';
import { DEBRIEF_WORDS } from '../../pages/debrief-words.ts';
import type { Desk } from '../desk.ts';

export interface ReadEdition {
  /** What its words are stored under. */
  readonly name: string;
  readonly scenario: Scenario;
  /** Stops following the language. */
  close(): void;
}

/** Null where there is none, of which the reader has been told. */
export async function readEdition(desk: Desk, version: string): Promise<ReadEdition | null> {
  const { words } = desk.services;
  const first = words.locale.peek();
  const [told] = await Promise.all([
    desk.ask('readScenario', { params: { version }, query: { locale: first } }),
    words.need(...DEBRIEF_WORDS, 'forms'),
  ]);
  const answer = desk.found(told);
  if (!answer) return null;
  const name = `${answer.scenario.id}@${version}`;
  await words.add(`scenarios/${name}`, answer.words);
  let spoken = first;
  const close = effect(() => {
    const locale = words.locale.value;
    if (locale === spoken) return;
    spoken = locale;
    void desk.ask('readScenario', { params: { version }, query: { locale } }).then((again) => {
      if (again.ok) void words.add(`scenarios/${name}`, again.answer.words);
    });
  });
  return { name, scenario: answer.scenario, close };
}
