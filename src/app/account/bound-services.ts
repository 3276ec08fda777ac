/**
 * The services of a call on which a trainer has settled something: its language, how swear words are shown. Everything
 * else is the reader's own, and what was settled is kept nowhere.
 */
import { effect, type Signal } from '@preact/signals';
import { isLocale, LOCALE_NAMES } from '../../i18n/locales.ts';
import type { Bound } from '../../protocol/attempt.ts';
import type { Settings } from '../../screens/settings/settings.ts';
import { type Settled, settled } from '../../screens/settings/settled.ts';
import type { Services } from '../services.ts';
import { openWords, type Words } from '../words.ts';
import { bindSettings, type Fixed } from './bound-settings.ts';

export interface BoundServices {
  readonly services: Services;
  /** Shows in the settings what is settled, until `close`. */
  hold(): void;
  close(): void;
}

type Fixing = Pick<Bound, 'locale' | 'mask'>;

export async function bindServices(own: Services, bound: Fixing | null): Promise<BoundServices> {
  const fixed = fixedBy(bound);
  if (Object.keys(fixed).length === 0) return { services: own, hold: () => {}, close: () => {} };
  const { settings, stop } = bindSettings(own.settings, fixed);
  const words = await openWords(settings);
  await words.need('account', 'later');
  const follow = followLanguage(settings, words);
  const mine: Settled = {
    language: isLocale(fixed.locale) ? LOCALE_NAMES[fixed.locale] : null,
    swearing: fixed.swearing ?? null,
  };
  return {
    services: { ...own, settings, words, ui: { ...own.ui, texts: words.texts } },
    hold: () => {
      settled.value = mine;
    },
    close: () => {
      // The page that follows is open already, and may hold its own.
      if (settled.peek() === mine) settled.value = null;
      follow();
      stop();
    },
  };
}

/** A language that this page does not know cannot be spoken by it. */
function fixedBy(bound: Fixing | null): Fixed {
  return {
    ...(isLocale(bound?.locale) && { locale: bound.locale }),
    ...(bound?.mask && { swearing: bound.mask }),
  };
}

function followLanguage(settings: Signal<Settings>, words: Words): () => void {
  return effect(() => {
    const { locale } = settings.value;
    if (isLocale(locale) && locale !== words.locale.peek()) void words.speak(locale);
  });
}
