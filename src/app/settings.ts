/** The reader's settings: read once, kept with every change. */
import { effect, type Signal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../screens/settings/settings.ts';
import type { Store } from './store/store.ts';

/** What was stored may be older than this program: missing settings take their defaults. */
export async function openSettings(store: Store): Promise<Signal<Settings>> {
  const kept = await store.settings();
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...kept });
  let first = true;
  effect(() => {
    const now = settings.value;
    if (!first) void store.saveSettings(now);
    first = false;
  });
  return settings;
}
