import type { ReadonlySignal } from '@preact/signals';
import { useTexts } from '../ui.ts';
import type { Unread } from './unread.ts';

interface Props {
  readonly unread: ReadonlySignal<Unread | null>;
}

/** Stands where something is still to come: that it is read, or why it could not be, and the way to try again. */
export function Waiting({ unread }: Props) {
  const { t } = useTexts();
  return unread.value ? <NotRead unread={unread} /> : <p role="status">{t('desk.loading')}</p>;
}

/** The same for what the rest of a page does not wait for: nothing until it has failed. */
export function NotRead({ unread }: Props) {
  const { t } = useTexts();
  return unread.value && <Failed text={t(unread.value.text)} again={unread.value.again} />;
}

interface FailedProps {
  readonly text: string;
  again(): void;
}

/** What went wrong, and the way to try again. */
export function Failed({ text, again }: FailedProps) {
  const { t } = useTexts();
  return (
    <div class="desk-unread" role="alert">
      <p>{text}</p>
      <button type="button" onClick={again}>
        {t('desk.again')}
      </button>
    </div>
  );
}
