import { index } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type NextCall, nextCall } from '../../engine/skills/next-call.ts';
import { Home } from '../../screens/home/home.tsx';
import { NextCallCard } from '../../screens/home/next-call.tsx';
import type { ScenarioEntry } from '../../screens/home/scenario-entry.ts';
import { fetchLater } from '../fetch-later.ts';
import type { Page } from '../page.ts';
import type { Calls } from '../practice/home-branches.tsx';
import type { Services } from '../services.ts';
import { type CallRecord, type FinishedRecord, isOwnRun } from '../store/store.ts';

export async function openHome(services: Services): Promise<Page> {
  const { store, words, notices } = services;
  const finished = signal<readonly FinishedRecord[]>([]);
  const next = signal<NextCall | null>(null);
  const waiting = signal<ComponentChildren>(null);
  const read = async () => {
    finished.value = await store.finished();
    const onTheLine = await store.waiting();
    let suggested = nextCall(index.filter(isNoneOf(onTheLine)), finished.value.filter(isOwnRun));
    // What the suggestion says is what its briefing needs; the words of the others come with their list.
    if (suggested)
      await words.need(`openings/${suggested.scenario}`).catch(() => {
        // The page stands without it until there is a network.
        suggested = null;
        addEventListener('online', () => void read(), { once: true });
      });
    const calls = { waiting: onTheLine, finished: finished.value, onDrop: drop };
    waiting.value = await drawWaiting(services, calls);
    next.value = suggested;
  };
  const drop = (id: string) => void store.dropCall(id).then(read);
  await read();
  const unwatch = store.watch(() => void read());
  const Hero = fetchLater(async () => (await import('../../screens/home/hero.tsx')).Hero);
  const calls = fetchLater(
    async () => (await import('../home/open-calls.tsx')).openCalls(services, finished),
    () => notices.tell('load-failed'),
  );
  return {
    title: ({ t }) => `${t('app.name')}: ${t('home.title')}`,
    draw: () => (
      <Home
        hero={Hero.value && <Hero.value />}
        asked={services.server.side.value?.asked()}
        waiting={waiting.value}
        next={suggestion(next.value)}
      >
        {calls.value?.()}
      </Home>
    ),
    close: unwatch,
  };
}

const isNoneOf =
  (calls: readonly CallRecord[]) =>
  ({ id }: ScenarioEntry): boolean =>
    calls.every(({ scenario }) => scenario !== id);

/** Nothing where no call waits. */
async function drawWaiting(services: Services, calls: Calls): Promise<ComponentChildren> {
  if (calls.waiting.length === 0) return null;
  try {
    const { openWaiting } = await import('../home/open-waiting.tsx');
    return await openWaiting(services, calls);
  } catch {
    services.notices.tell('load-failed');
    return null;
  }
}

function suggestion(next: NextCall | null): ComponentChildren {
  const entry = index.find(({ id }) => id === next?.scenario);
  return next && entry && <NextCallCard entry={entry} next={next} />;
}
