import type { ComponentChildren } from 'preact';
import { Icon } from './parts/icon.tsx';
import { LanguageSelect, type SettingsProps } from './settings/language-select.tsx';
import { useTexts } from './ui.ts';

interface Props extends SettingsProps {
  onSettings(): void;
  /** The way to one's account, where there are any. */
  readonly children?: ComponentChildren;
}

/** Above every page but a talk: the way home and to one's own progress, the language, the settings. */
export function PageBar({ onSettings, children, ...settings }: Props) {
  const { t } = useTexts();
  return (
    <header class="page-bar">
      <a class="brand" href="#/" title={t('app.home')}>
        {t('app.name')}
      </a>
      <a class="button page-bar-settings" href="#/progress">
        <Icon name="escalated" />
        <span class="page-bar-word">{t('app.progress')}</span>
      </a>
      {children}
      <LanguageSelect {...settings} />
      <button type="button" class="page-bar-settings" aria-haspopup="dialog" onClick={onSettings}>
        <Icon name="settings" />
        <span class="page-bar-word">{t('settings.title')}</span>
      </button>
    </header>
  );
}
