import type { ComponentType } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { LanguageSelect, type SettingsProps } from '../settings/language-select.tsx';
import { useTexts } from '../ui.ts';
import { Hero } from './hero.tsx';
import { ScenarioCard, type ScenarioEntry } from './scenario-card.tsx';
import { WaitingCall, type WaitingEntry } from './waiting-call.tsx';

interface Props extends SettingsProps {
  readonly scenarios: readonly ScenarioEntry[];
  readonly waiting: readonly WaitingEntry[];
  /** All other settings; null until they have been fetched. */
  readonly More: ComponentType<SettingsProps> | null;
  onDrop(id: string): void;
}

/** What this is, the calls to take, and the call that waits, if there is one. */
export function Home({ scenarios, waiting, settings, languages, More, onDrop }: Props) {
  const { t } = useTexts();
  return (
    <main id="content" class="page home" tabIndex={-1}>
      <header class="page-head">
        <div class="home-top">
          <p class="brand">{t('app.name')}</p>
          <LanguageSelect settings={settings} languages={languages} />
        </div>
        <div class="opening">
          <div>
            <h1>{t('home.title')}</h1>
            <p class="intro">{t('home.intro')}</p>
          </div>
          <Hero />
        </div>
      </header>
      {waiting.length > 0 && (
        <section>
          <h2>{t('home.waiting')}</h2>
          {waiting.map((entry) => (
            <WaitingCall key={entry.id} entry={entry} onDrop={() => onDrop(entry.id)} />
          ))}
        </section>
      )}
      <section>
        <h2>{t('home.calls')}</h2>
        {scenarios.length === 0 && <p>{t('home.none')}</p>}
        <ul class="scenarios">
          {scenarios.map((entry) => (
            <ScenarioCard key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
      <details class="panel more">
        <summary>
          <Icon name="settings" />
          {t('settings.title')}
        </summary>
        {More && <More settings={settings} languages={languages} />}
      </details>
    </main>
  );
}
