import { index } from 'virtual:scenarios';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Home } from '../../screens/home/home.tsx';
import type { LastResult, ScenarioEntry } from '../../screens/home/scenario-card.tsx';
import type { WaitingEntry } from '../../screens/home/waiting-call.tsx';
import type { Page } from '../page.ts';
import type { HomeBranches, openHomeBranches } from '../practice/home-branches.tsx';
import type { Services } from '../services.ts';
import { type CallRecord, type FinishedRecord, isOwnRun } from '../store/store.ts';

export async function openHome(services: Services): Promise<Page> {
  const { store, words } = services;
  const finished = signal<readonly FinishedRecord[]>([]);
  const waiting = signal<readonly WaitingEntry[]>([]);
  const branches = signal<ComponentChildren>(null);
  const refresh = signal<ComponentChildren>(null);
  const read = async () => {
    finished.value = await store.finished();
    const calls = await waitingCalls(store);
    const branched = await branchesAmong(services, {
      waiting: calls,
      finished: finished.value,
      onDrop: drop,
    });
    waiting.value = calls.filter(({ id }) => !branched.ids.includes(id));
    branches.value = branched.cards;
    // The names of the outcomes are wanted only where there is one to show.
    await words.need('cards', ...(finished.value.length > 0 ? ['coach'] : []));
    void offerRefresh(services, finished.value, refresh);
  };
  const drop = (id: string) => void store.dropCall(id).then(read);
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
        branches={branches.value}
        refresh={refresh.value}
        onDrop={drop}
      >
        {shifts.value()}
      </Home>
    ),
    close: unwatch,
  };
}

/** Where their code cannot be had, they wait among the others. */
async function branchesAmong(
  services: Services,
  calls: Parameters<typeof openHomeBranches>[1],
): Promise<HomeBranches> {
  if (calls.waiting.every(({ branchOf }) => branchOf === null)) return NO_BRANCHES;
  try {
    return await (await import('../practice/home-branches.tsx')).openHomeBranches(services, calls);
  } catch {
    return NO_BRANCHES;
  }
}

const NO_BRANCHES: HomeBranches = { cards: null, ids: [] };

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
async function waitingCalls(store: Services['store']): Promise<readonly CallRecord[]> {
  const known = (scenario: string) => index.some(({ id }) => id === scenario);
  return (await store.waiting()).filter(({ scenario }) => known(scenario));
}
