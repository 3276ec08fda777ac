/** Settings from a file: those that this program knows and could have written; the others are left where they are. Pure. */
import { MODES, type Mode } from '../../engine/vocabulary.ts';
import { FILTER_VALUES } from '../../screens/home/filters.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  SWEARING,
  type Swearing,
  VOLUMES,
} from '../../screens/settings/settings.ts';

type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === 'boolean';

const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  locale: (value) => value === null || (typeof value === 'string' && /^[a-z]{2}$/.test(value)),
  muted: isFlag,
  volumes: (value) => isVolumes(value),
  captions: isFlag,
  swearing: (value) => SWEARING.includes(value as Swearing),
  mode: (value) => value === null || MODES.includes(value as Mode),
  clock: isFlag,
  shortcuts: isFlag,
  filters: (value) => isFilters(value),
  answersOpen: (value) => isAnswersOpen(value),
};

export function soundSettings(given: Readonly<Record<string, unknown>>): Partial<Settings> {
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const sound = names.filter((name) => Object.hasOwn(given, name) && CHECKS[name](given[name]));
  return Object.fromEntries(sound.map((name) => [name, given[name]]));
}

function isVolumes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const volumes = value as Readonly<Record<string, unknown>>;
  return VOLUMES.every((name) => {
    const volume = volumes[name];
    return typeof volume === 'number' && volume >= 0 && volume <= 1;
  });
}

function isFilters(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const filters = value as Readonly<Record<string, unknown>>;
  return Object.entries(FILTER_VALUES).every(
    ([name, values]) => filters[name] === null || (values as readonly unknown[]).includes(filters[name]),
  );
}

function isAnswersOpen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(
    ([endedAt, indices]) =>
      /^\d{1,16}$/.test(endedAt) && Array.isArray(indices) && indices.every(Number.isSafeInteger),
  );
}
