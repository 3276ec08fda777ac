import { index } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import { Home } from '../../screens/home/home.tsx';
import type { LastResult, ScenarioEntry } from '../../screens/home/scenario-card.tsx';
import type { WaitingEntry } from '../../screens/home/waiting-call.tsx';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';

export async function openHome({ store, words }: Services): Promise<Page> {
  const finished = await store.finished();
  // The names of the outcomes are wanted only where there is one to show.
  const outcomes = finished.length > 0 ? ['coach'] : [];
  await words.need('cards', ...outcomes);
  const scenarios = index.map((entry): ScenarioEntry => ({ ...entry, last: lastOf(finished, entry.id) }));
  const waiting = signal(await waitingEntries(store));
  const drop = async (id: string) => {
    await store.dropCall(id);
    waiting.value = waiting.value.filter((entry) => entry.id !== id);
  };
  return {
    title: ({ t }) => `${t('app.name')}: ${t('home.title')}`,
    draw: () => <Home scenarios={scenarios} waiting={waiting.value} onDrop={(id) => void drop(id)} />,
    close: () => {},
  };
}

function lastOf(finished: readonly FinishedRecord[], scenario: string): LastResult | null {
  return finished.findLast((record) => record.scenario === scenario && !record.shared) ?? null;
}

/** Only calls whose scenario still exists can be gone on with. */
async function waitingEntries(store: Services['store']): Promise<readonly WaitingEntry[]> {
  const known = (scenario: string) => index.some(({ id }) => id === scenario);
  return (await store.waiting()).filter(({ scenario }) => known(scenario));
}
