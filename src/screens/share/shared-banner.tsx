import { useTexts } from '../ui.ts';

/** Says that a call is not one's own; while it is not kept yet, offers to keep it. */
export function SharedBanner({ onKeep }: { onKeep: (() => void) | null }) {
  const { t } = useTexts();
  return (
    <section class="panel shared-banner">
      <h2>{t('shared.title')}</h2>
      <p>{t('shared.line')}</p>
      {onKeep && (
        <p class="buttons">
          <button type="button" onClick={onKeep}>
            {t('shared.keep')}
          </button>
        </p>
      )}
    </section>
  );
}
