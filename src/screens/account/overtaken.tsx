import type { ReadonlySignal } from '@preact/signals';
import { useTexts } from '../ui.ts';
import { AccountPage } from './account-page.tsx';
import type { AskedTrouble } from './asked.tsx';

interface Props {
  /** Why it could not be begun anew. */
  readonly trouble: ReadonlySignal<AskedTrouble | null>;
  /** Null where it is not known to be asked any more; home says what is. */
  readonly onAnew: (() => void) | null;
}

/** A call that was begun before the program was renewed: it is closed, and can be begun anew. */
export function Overtaken({ trouble, onAnew }: Props) {
  const { t } = useTexts();
  return (
    <AccountPage title="supervised.overtaken-title" line={t('supervised.overtaken')} inside>
      <p role="alert">{trouble.value && t(`asked.refused.${trouble.value}`)}</p>
      <p class="buttons">
        {onAnew && (
          <button type="button" class="primary" onClick={onAnew}>
            {t('supervised.overtaken-anew')}
          </button>
        )}
        <a class={`button${onAnew ? '' : ' primary'}`} href="#/">
          {t('app.home')}
        </a>
      </p>
    </AccountPage>
  );
}
