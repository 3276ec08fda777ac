import { index } from 'virtual:scenarios';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Home } from '../../screens/home/home.tsx';
import type { LastResult, ScenarioEntry } from '../../screens/home/scenario-card.tsx';
import type { WaitingEntry } from '../../screens/home/waiting-call.tsx';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import { type FinishedRecord, isOwnRun } from '../store/store.ts';

export async function openHome(services: Services): Promise<Page> {
  const { store, words } = services;
  const finished = signal<readonly FinishedRecord[]>([]);
  const waiting = signal<readonly WaitingEntry[]>([]);
  const refresh = signal<ComponentChildren>(null);
  const read = async () => {
    finished.value = await store.finished();
    waiting.value = await waitingEntries(store);
    // The names of the outcomes are wanted only where there is one to show.
    await words.need('cards', ...(finished.value.length > 0 ? ['coach'] : []));
    void offerRefresh(services, finished.value, refresh);
  };
  await read();
  const unwatch = store.watch(() => void read());
  const shifts = fetchShifts(services);
  return {
    title: ({ t }) => `${t('app.name')}: ${t('home.title')}`,
    draw: () => (
      <Home
        scenarios={index.map(
          (entry): ScenarioEntry => ({ ...entry, last: lastOf(finished.value, entry.id) }),
        )}
        waiting={waiting.value}
        refresh={refresh.value}
        onDrop={(id) => void store.dropCall(id).then(read)}
      >
        {shifts.value()}
      </Home>
    ),
    close: unwatch,
  };
}

/** Comes behind the page; without it the page is whole. */
async function offerRefresh(
  services: Services,
  finished: readonly FinishedRecord[],
  refresh: Signal<ComponentChildren>,
): Promise<void> {
  if (finished.length === 0) return;
  const { openHomeRefresh } = await import('../progress/home-refresh.tsx');
  const playable = index.map(({ id }) => id);
  refresh.value = await openHomeRefresh(services, finished, playable);
}

/** Below the calls, when it has come; a home page without it is whole. */
function fetchShifts(services: Services): ReadonlySignal<() => ComponentChildren> {
  const draw = signal<() => ComponentChildren>(() => null);
  import('../shift/open-entry.tsx')
    .then(({ openShiftEntry }) => openShiftEntry(services))
    .then(
      (entry) => {
        draw.value = entry;
      },
      () => {},
    );
  return draw;
}

function lastOf(finished: readonly FinishedRecord[], scenario: string): LastResult | null {
  return finished.findLast((record) => record.scenario === scenario && isOwnRun(record)) ?? null;
}

/** Only calls whose scenario still exists can be gone on with. */
async function waitingEntries(store: Services['store']): Promise<readonly WaitingEntry[]> {
  const known = (scenario: string) => index.some(({ id }) => id === scenario);
  return (await store.waiting()).filter(({ scenario }) => known(scenario));
}
