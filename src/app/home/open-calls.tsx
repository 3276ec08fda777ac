/** The list of all calls: it comes behind the one that is suggested, with its own words. */
import { index } from 'virtual:scenarios';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { AllCalls } from '../../screens/home/all-calls.tsx';
import { change } from '../../screens/settings/settings.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';
import { resultsOf } from './results.ts';

export async function openCalls(
  { words, settings }: Services,
  finished: ReadonlySignal<readonly FinishedRecord[]>,
): Promise<() => ComponentChildren> {
  await words.need('cards', 'find');
  const calls = computed(() =>
    index.map((entry) => ({ ...entry, results: resultsOf(finished.value, entry.id) })),
  );
  return () => (
    <AllCalls
      calls={calls}
      filters={settings.value.filters}
      onFilter={(filters) => change(settings, { filters })}
    />
  );
}
