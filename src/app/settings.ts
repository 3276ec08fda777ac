/** The reader's settings: read once, kept with every change. */
import { effect, type Signal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../screens/settings/settings.ts';
import type { Store } from './store/store.ts';

/** What was stored may be older than this program: missing settings take their defaults. */
export async function openSettings(store: Store): Promise<Signal<Settings>> {
  let kept: Settings = { ...DEFAULT_SETTINGS, ...(await store.settings()) };
  const settings = signal(kept);
  effect(() => {
    const changed = changes(kept, settings.value);
    kept = settings.value;
    if (Object.keys(changed).length > 0) void store.saveSettings(changed);
  });
  store.watch(() => {
    void store.settings().then((fresh) => {
      kept = { ...DEFAULT_SETTINGS, ...fresh };
      if (Object.keys(changes(settings.peek(), kept)).length > 0) settings.value = kept;
    });
  });
  return settings;
}

/** Only these are stored, so that two windows do not undo each other's. */
function changes(before: Settings, after: Settings): Partial<Settings> {
  const names = Object.keys(after) as (keyof Settings)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]]),
  );
}
