import { useSignal } from '@preact/signals';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import type { ShiftModel } from './shift-model.ts';

/** The way out of a shift before its last call; asked once more, because it cannot be taken back. */
export function EndShift({ model }: { model: ShiftModel }) {
  const { t } = useTexts();
  const asking = useSignal(false);
  return (
    <div class="buttons">
      <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => (asking.value = true)}>
        <Icon name="close" />
        {t('shift.end.button')}
      </button>
      {asking.value && <Question model={model} onClose={() => (asking.value = false)} />}
    </div>
  );
}

/** Says what stays: nothing is lost, and nothing is taken off. */
function Question({ model, onClose }: { model: ShiftModel; onClose(): void }) {
  const { t } = useTexts();
  return (
    <Dialog title={t('shift.end.title')} onClose={onClose}>
      <p>{t('shift.end.note')}</p>
      {model.underWay && <p>{t('shift.end.on-line')}</p>}
      <p class="buttons">
        <button type="button" class="primary" onClick={onClose}>
          {t('shift.end.no')}
        </button>
        <button type="button" onClick={model.end}>
          {t('shift.end.yes')}
        </button>
      </p>
    </Dialog>
  );
}
