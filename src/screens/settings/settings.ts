/** What a reader may set; the app keeps it. */
import type { Signal } from '@preact/signals';
import type { Mode } from '../../engine/vocabulary.ts';
import { type Filters, NO_FILTERS } from '../home/wanted.ts';
import type { InterfaceKey } from '../texts.ts';

/** Three sliders, each for one kind of sound. */
export const VOLUMES = ['voice', 'effects', 'background'] as const;
export type Volume = (typeof VOLUMES)[number];

/** How marked swear words are shown (M-33). */
export const SWEARING = ['masked', 'mild', 'bleeped'] as const;
export type Swearing = (typeof SWEARING)[number];

export interface Settings {
  /** A language code, or null while the browser's languages decide. */
  readonly locale: string | null;
  readonly muted: boolean;
  /** 0 to 1 each. */
  readonly volumes: Readonly<Record<Volume, number>>;
  readonly captions: boolean;
  readonly swearing: Swearing;
  /** How much is shown during a call; null as long as nobody has chosen. */
  readonly mode: Mode | null;
  /** Silence counts where the scenario has a clock. */
  readonly clock: boolean;
  /** Single letters and digits work as shortcuts in a call. */
  readonly shortcuts: boolean;
  /** Which calls the home page shows. */
  readonly filters: Filters;
  /** Better answers that lie open in a debrief: indices in the log, by the moment that call ended. */
  readonly answersOpen: Readonly<Record<string, readonly number[]>>;
}

export const DEFAULT_SETTINGS: Settings = {
  locale: null,
  muted: false,
  volumes: { voice: 0.8, effects: 0.7, background: 0.4 },
  captions: false,
  mode: null,
  swearing: 'masked',
  clock: true,
  shortcuts: true,
  filters: NO_FILTERS,
  answersOpen: {},
};

/** The settings that are simply on or off, with their words. */
export const SWITCHES = {
  muted: 'settings.mute',
  captions: 'settings.captions',
  clock: 'settings.clock',
  shortcuts: 'settings.shortcuts',
} as const satisfies Partial<Record<keyof Settings, InterfaceKey>>;
export type Switch = keyof typeof SWITCHES;

/** Changes some settings and leaves the others as they are. */
export function change(settings: Signal<Settings>, part: Partial<Settings>): void {
  settings.value = { ...settings.value, ...part };
}
