import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui.ts';

interface Props {
  /** Whether it is about whoever looks. */
  readonly own: boolean;
  onSignOut(): void;
}

/** Somebody's devices, all at once; asked twice, as it cannot be undone. */
export function SignOut({ own, onSignOut }: Props) {
  const { t } = useTexts();
  const sure = useSignal(false);
  return (
    <section class="manage-part">
      <h3>{t('manage.out')}</h3>
      <p>
        {t('manage.out-line')} {own && t('manage.out-own')}
      </p>
      {sure.value ? (
        <Sure onSignOut={onSignOut} onKeep={() => (sure.value = false)} />
      ) : (
        <p class="buttons">
          <button type="button" onClick={() => (sure.value = true)}>
            {t('manage.out-do')}
          </button>
        </p>
      )}
    </section>
  );
}

function Sure({ onSignOut, onKeep }: Pick<Props, 'onSignOut'> & { onKeep(): void }) {
  const { t } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="buttons">
      <button type="button" class="danger" ref={button} onClick={onSignOut}>
        {t('manage.out-sure')}
      </button>
      <button type="button" onClick={onKeep}>
        {t('manage.out-keep')}
      </button>
    </p>
  );
}
