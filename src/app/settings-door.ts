/** The settings, one press away on every page around the calls; dialog and words are fetched when they are wanted. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SettingsDialog } from '../screens/settings/settings-dialog.tsx';
import type { Notices } from './notices.ts';
import type { Words } from './words.ts';

export interface SettingsDoor {
  /** Null while the settings are closed. */
  readonly Dialog: ReadonlySignal<typeof SettingsDialog | null>;
  open(): void;
  close(): void;
}

export function makeSettingsDoor(words: Words, notices: Notices): SettingsDoor {
  const dialog = signal<typeof SettingsDialog | null>(null);
  let wanted = false;
  const open = async () => {
    const [settings] = await Promise.all([
      import('../screens/settings/settings-dialog.tsx'),
      words.need('later'),
    ]);
    if (wanted) dialog.value = settings.SettingsDialog;
  };
  return {
    Dialog: dialog,
    open: () => {
      wanted = true;
      open().catch(() => notices.tell('load-failed'));
    },
    close: () => {
      wanted = false;
      dialog.value = null;
    },
  };
}
