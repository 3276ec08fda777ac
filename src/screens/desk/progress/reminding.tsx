import { useTexts } from '../../ui.ts';
import type { ProgressModel } from './progress-model.ts';

/** Those who were chosen, and a word to them; without any, the way to choose whoever is overdue. */
export function Reminding({ model }: { readonly model: ProgressModel }) {
  const { t } = useTexts();
  const { chosen, counts, remind, reminding, chooseOverdue } = model;
  const many = chosen.value.size;
  const { overdue } = counts.value;
  return (
    <div class="reminding">
      {many === 0 && overdue > 0 && (
        <button type="button" onClick={chooseOverdue}>
          {t('reminding.overdue', { count: overdue })}
        </button>
      )}
      <span role="status">{many > 0 && t('reminding.chosen', { count: many })}</span>
      {many > 0 && (
        <>
          <button type="button" class="primary" aria-disabled={reminding.value} onClick={remind}>
            {t('reminding.remind')}
          </button>
          <button
            type="button"
            onClick={() => {
              chosen.value = new Set();
            }}
          >
            {t('reminding.none')}
          </button>
          <span class="hint">{t('reminding.how')}</span>
        </>
      )}
    </div>
  );
}
