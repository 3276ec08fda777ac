import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useOwnId, useTexts } from '../../ui.ts';
import type { UploadWork } from './upload-model.ts';

/** What the server does meanwhile, and for how long already: nobody knows how long it will take. */
export function Working({ work }: { readonly work: NonNullable<UploadWork> }) {
  const { t } = useTexts();
  const id = useOwnId();
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((now.value - work.since) / 1000));
  return (
    <div class="working">
      <p id={id} role="status">
        {t(`scenario-upload.${work.kind}`)}
      </p>
      <progress aria-labelledby={id} />
      <p class="hint">{t('scenario-upload.seconds', { count: seconds })}</p>
    </div>
  );
}
