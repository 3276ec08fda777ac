import type { ComponentChildren } from 'preact';
import { useTexts } from '../ui.ts';
import { WAITING } from './drop-call.tsx';
import { Hero } from './hero.tsx';
import { ScenarioCard, type ScenarioEntry } from './scenario-card.tsx';
import { WaitingCall, type WaitingEntry } from './waiting-call.tsx';

interface Props {
  readonly scenarios: readonly ScenarioEntry[];
  readonly waiting: readonly WaitingEntry[];
  /** Calls that go on from finished ones, where there are some. */
  readonly branches: ComponentChildren;
  /** What is worth playing again, where something is. */
  readonly refresh: ComponentChildren;
  onDrop(id: string): void;
  /** What comes below the calls. */
  readonly children?: ComponentChildren;
}

/** What this is, the calls to take, and the call that waits, if there is one. */
export function Home({ scenarios, waiting, branches, refresh, onDrop, children }: Props) {
  const { t } = useTexts();
  return (
    <main id="content" class="page home" tabIndex={-1}>
      <Opening />
      {(waiting.length > 0 || branches) && (
        <section>
          <h2 id={WAITING} tabIndex={-1}>
            {t('home.waiting')}
          </h2>
          {waiting.map((entry) => (
            <WaitingCall key={entry.id} entry={entry} onDrop={() => onDrop(entry.id)} />
          ))}
          {branches}
        </section>
      )}
      {refresh}
      <section>
        <h2>{t('home.calls')}</h2>
        {scenarios.length === 0 && <p>{t('home.none')}</p>}
        <ul class="scenarios">
          {scenarios.map((entry) => (
            <ScenarioCard key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
      {children}
      <p>
        <a href="#/open">{t('home.open')}</a>
      </p>
    </main>
  );
}

function Opening() {
  const { t } = useTexts();
  return (
    <header class="opening">
      <div>
        <h1>{t('home.title')}</h1>
        <p class="intro">{t('home.intro')}</p>
      </div>
      <Hero />
    </header>
  );
}
