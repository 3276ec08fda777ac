/** What only some channels have, desks that hand on, or a tutorial: fetched with the first call that needs it, and kept (M-09, SC-28). */
import { load } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Channel } from '../../engine/vocabulary.ts';
import type { Forms } from '../../screens/call/call-forms.ts';
import type { Words } from '../words.ts';

export const forms = signal<Forms | null>(null);

/** Channels in which nobody else is there, and every answer is one reply. */
const PLAIN: readonly Channel[] = ['phone', 'chat'];

/** A scenario, once a call of it can be drawn; rejects where it cannot. */
export async function loadWithForms(words: Words, id: string): Promise<Scenario> {
  const scenario = await load(id);
  await needForms(words, scenario);
  return scenario;
}

async function needForms(
  words: Words,
  { channel, forms: own, tutorial, handovers }: Scenario,
): Promise<void> {
  const written = [...Object.values(own), handovers].some((form) => Object.keys(form).length > 0);
  if (PLAIN.includes(channel) && !written && !tutorial) return;
  const [{ FORMS }] = await Promise.all([
    import('../../screens/forms/forms.ts'),
    words.need('forms', ...(tutorial ? ['guidance'] : [])),
  ]);
  forms.value = FORMS;
}
