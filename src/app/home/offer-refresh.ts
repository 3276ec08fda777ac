import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';

/** What is worth playing again, where something is. It comes behind the page, which is whole without it, also offline. */
export function offerRefresh(
  services: Services,
  finished: ReadonlySignal<readonly FinishedRecord[]>,
): ReadonlySignal<ComponentChildren> {
  const refresh = signal<ComponentChildren>(null);
  const offer = async (calls: readonly FinishedRecord[]) => {
    const { openHomeRefresh } = await import('../progress/home-refresh.tsx');
    refresh.value = await openHomeRefresh(services, calls);
  };
  effect(() => {
    if (finished.value.length > 0) offer(finished.value).catch(() => {});
  });
  return refresh;
}
