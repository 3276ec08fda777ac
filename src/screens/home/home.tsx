import type { ComponentChildren } from 'preact';
import { useTexts } from '../ui.ts';
import { Hero } from './hero.tsx';

interface Props {
  /** Calls that are still on the line, where there are some. */
  readonly waiting: ComponentChildren;
  /** The call to take now. */
  readonly next: ComponentChildren;
  /** What is worth playing again, where something is. */
  readonly refresh: ComponentChildren;
  /** All calls, and what comes below them. */
  readonly children?: ComponentChildren;
}

/** What this is, the call that waits, if there is one, and the calls to take. */
export function Home({ waiting, next, refresh, children }: Props) {
  const { t } = useTexts();
  return (
    <main id="content" class="page home" tabIndex={-1}>
      <Opening />
      {waiting}
      {next}
      {refresh}
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
