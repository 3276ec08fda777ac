import type { ComponentChildren } from 'preact';
import { useTexts } from '../ui.ts';

interface Props {
  /** The picture at the top, once it has come. */
  readonly hero: ComponentChildren;
  /** What somebody asks one to play, where somebody does. */
  readonly asked: ComponentChildren;
  /** Calls that are still on the line, where there are some. */
  readonly waiting: ComponentChildren;
  /** The call to take now. */
  readonly next: ComponentChildren;
  /** What is worth playing again, all calls, and what comes below them. */
  readonly children?: ComponentChildren;
}

/** What this is, the call that waits, if there is one, and the calls to take. */
export function Home({ hero, asked, waiting, next, children }: Props) {
  const { t } = useTexts();
  return (
    <main id="content" class="page home" tabIndex={-1}>
      <Opening hero={hero} />
      {asked}
      {waiting}
      {next}
      {children}
      <p>
        <a href="#/open">{t('home.open')}</a>
      </p>
    </main>
  );
}

function Opening({ hero }: Pick<Props, 'hero'>) {
  const { t } = useTexts();
  return (
    <header class="opening">
      <div class="opening-words">
        <h1>{t('home.title')}</h1>
        <p class="intro">{t('home.intro')}</p>
      </div>
      <div class="hero-place">{hero}</div>
    </header>
  );
}
