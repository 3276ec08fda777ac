import '../style/account.css';
import { useTexts } from '../ui.ts';

/** To somebody whose session has run out: what is asked of them stands behind signing in. */
export function SignedOut() {
  const { t } = useTexts();
  return (
    <section class="panel">
      <p>{t('asked.signed-out')}</p>
      <p class="buttons">
        <a class="button primary" href="#/sign-in">
          {t('account.to-sign-in')}
        </a>
      </p>
    </section>
  );
}
