import type { Signal } from '@preact/signals';
import { useOwnId, useTexts } from '../ui.ts';
import { change, type Settings } from './settings.ts';

export interface Language {
  readonly code: string;
  /** The language's name in itself. */
  readonly name: string;
}

export interface SettingsProps {
  readonly settings: Signal<Settings>;
  readonly languages: readonly Language[];
}

/** The language switch; each language under its own name, so that nobody has to understand the present one. */
export function LanguageSelect({ settings, languages }: SettingsProps) {
  const { t, locale } = useTexts();
  const id = useOwnId();
  return (
    <p class="field">
      <label for={id}>{t('settings.language')}</label>
      <select
        id={id}
        value={locale}
        onChange={(event) => change(settings, { locale: event.currentTarget.value })}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
