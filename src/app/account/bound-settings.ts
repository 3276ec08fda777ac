/** Settings of which some are somebody else's for a while. */
import { effect, type Signal, signal } from '@preact/signals';
import type { Settings } from '../../screens/settings/settings.ts';

export type Fixed = Partial<Pick<Settings, 'locale' | 'swearing'>>;

/** Settings that follow the reader's own in all but what is fixed, and change them in all but that. */
export function bindSettings(
  own: Signal<Settings>,
  fixed: Fixed,
): { readonly settings: Signal<Settings>; readonly stop: () => void } {
  const settings = signal<Settings>({ ...own.peek(), ...fixed });
  const stops = [
    effect(() => assign(settings, { ...own.value, ...fixed })),
    effect(() => {
      const { locale, swearing } = own.peek();
      assign(own, { ...settings.value, locale, swearing, ...unfixed(settings.value, fixed) });
    }),
  ];
  return {
    settings,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

const unfixed = ({ locale, swearing }: Settings, fixed: Fixed): Fixed => ({
  ...(fixed.locale === undefined && { locale }),
  ...(fixed.swearing === undefined && { swearing }),
});

/** Only a change is one: two that follow each other would never come to rest. */
function assign(target: Signal<Settings>, next: Settings): void {
  const before = target.peek();
  const names = Object.keys(next) as (keyof Settings)[];
  if (names.some((name) => before[name] !== next[name])) target.value = next;
}
