/** What only some channels have, desks that hand on, or a tutorial: fetched with the first call that needs it, and kept (M-09, SC-28). */
import { load } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Forms } from '../../screens/call/call-forms.ts';
import type { Words } from '../words.ts';

export const forms = signal<Forms | null>(null);

/** A scenario, once a call of it can be drawn; rejects where it cannot. */
export async function loadWithForms(words: Words, id: string): Promise<Scenario> {
  const scenario = await load(id);
  await needForms(words, scenario);
  return scenario;
}

export async function needForms(
  words: Words,
  { channel, forms: own, tutorial, handovers }: Scenario,
): Promise<void> {
  const written = [...Object.values(own), handovers].some((form) => Object.keys(form).length > 0);
  // On the telephone nobody else is there, every answer is one reply, and what is said stands in a bubble.
  if (channel === 'phone' && !written && !tutorial) return;
  await bringForms(words, tutorial);
}

export async function bringForms(words: Words, tutorial: boolean): Promise<void> {
  const [{ FORMS }] = await Promise.all([
    import('../../screens/forms/forms.ts'),
    words.need('forms', ...(tutorial ? ['guidance'] : [])),
  ]);
  forms.value = FORMS;
}
