import { describe, expect, it } from 'vitest';
import { change, DEFAULT_SETTINGS } from '../screens/settings/settings.ts';
import { openSettings } from './settings.ts';
import { memoryStore } from './store/memory-store.ts';

describe('settings', () => {
  it('take their defaults where nothing was chosen, and store nothing by that', async () => {
    const store = memoryStore();
    expect((await openSettings(store)).value).toEqual(DEFAULT_SETTINGS);
    expect(await store.settings()).toEqual({});
  });

  it('changed in two windows keep both changes', async () => {
    const store = memoryStore();
    const [one, other] = [await openSettings(store), await openSettings(store)];
    change(one, { muted: true });
    change(other, { captions: true });
    expect(await store.settings()).toEqual({ muted: true, captions: true });
  });

  it('are the defaults again as soon as everything is deleted', async () => {
    const store = memoryStore();
    const settings = await openSettings(store);
    change(settings, { muted: true });
    await store.clear();
    await Promise.resolve();
    expect(settings.value).toEqual(DEFAULT_SETTINGS);
    expect(await store.settings()).toEqual({});
  });
});
