import { useTexts } from '../ui.ts';
import { AccountPage } from './account-page.tsx';

/** A call that was begun before the program was renewed: it is closed, and can be begun anew from home. */
export function Overtaken() {
  const { t } = useTexts();
  return (
    <AccountPage title="supervised.overtaken-title" line={t('supervised.overtaken')} inside>
      <p class="buttons">
        <a class="button primary" href="#/">
          {t('app.home')}
        </a>
      </p>
    </AccountPage>
  );
}
