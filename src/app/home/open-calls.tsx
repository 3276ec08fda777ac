/** What is worth playing again, the list of all calls, the way to a shift: they come behind the call that is suggested. */
import { index } from 'virtual:scenarios';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { AllCalls } from '../../screens/home/all-calls.tsx';
import { NewVersion } from '../../screens/offline/new-version.tsx';
import { change } from '../../screens/settings/settings.ts';
import { fetchLater } from '../fetch-later.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';
import { offerRefresh } from './offer-refresh.ts';
import { resultsOf } from './results.ts';

export async function openCalls(
  services: Services,
  finished: ReadonlySignal<readonly FinishedRecord[]>,
): Promise<() => ComponentChildren> {
  const { words, settings } = services;
  await words.need('cards', 'find');
  const shifts = fetchLater(async () => (await import('../shift/open-entry.tsx')).openShiftEntry(services));
  const refresh = offerRefresh(services, finished);
  const calls = computed(() =>
    index.map((entry) => ({ ...entry, results: resultsOf(finished.value, entry.id) })),
  );
  return () => (
    <>
      <NewVersion />
      {refresh.value}
      <AllCalls
        calls={calls}
        filters={settings.value.filters}
        onFilter={(filters) => change(settings, { filters })}
      />
      {shifts.value?.()}
    </>
  );
}
