/** What every page of the app is given: opened once at the start. */
import type { Signal } from '@preact/signals';
import { LOCALE_NAMES, LOCALES } from '../i18n/locales.ts';
import type { Language } from '../screens/settings/language-select.tsx';
import type { Settings } from '../screens/settings/settings.ts';
import type { Ui } from '../screens/ui.ts';
import type { Notices } from './notices.ts';
import type { Route } from './route.ts';
import type { ServerDoor } from './server/server-side.ts';
import type { SettingsDoor } from './settings-door.ts';
import type { SoundBox } from './sound-box.ts';
import type { Store } from './store/store.ts';
import type { Words } from './words.ts';

export interface Services {
  readonly store: Store;
  readonly settings: Signal<Settings>;
  readonly words: Words;
  readonly ui: Ui;
  readonly notices: Notices;
  readonly sound: SoundBox;
  readonly settingsDoor: SettingsDoor;
  readonly server: ServerDoor;
  go(route: Route): void;
  /** Gives the page that is open, if it is this one still, another address. */
  settle(page: Route['page'], route: Route): void;
}

export const LANGUAGES: readonly Language[] = LOCALES.map((code) => ({ code, name: LOCALE_NAMES[code] }));
