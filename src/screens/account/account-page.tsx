import '../style/account.css';
import type { ComponentChildren } from 'preact';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly title: InterfaceKey;
  readonly line?: ComponentChildren;
  /** Whoever reads it has just come in: practising without signing in is not for them. */
  readonly inside?: boolean;
  readonly children?: ComponentChildren;
}

/** A page with one thing to do, and the way to do without it. */
export function AccountPage({ title, line, inside = false, children }: Props) {
  const { t } = useTexts();
  return (
    <main id="content" class="page account" tabIndex={-1}>
      <section class="panel">
        <h1>{t(title)}</h1>
        {line && <p>{line}</p>}
        {children}
      </section>
      {!inside && (
        <p>
          <a href="#/">{t('account.home')}</a>
        </p>
      )}
    </main>
  );
}

/** Where no server answers: there is none, or no way to it. */
export function NoServer({ away, onAgain }: { readonly away: boolean; onAgain(): void }) {
  const { t } = useTexts();
  const name = away ? 'account.away' : 'account.none';
  return (
    <AccountPage title={`${name}-title`} line={t(name)}>
      {away && (
        <p class="buttons">
          <button type="button" class="primary" onClick={onAgain}>
            {t('account.again')}
          </button>
        </p>
      )}
    </AccountPage>
  );
}
