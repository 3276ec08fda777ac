import type { CallModel } from '../../call/call-model.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useTexts } from '../../ui.ts';

interface Props {
  onLeave(): void;
}

/** Says that this is no call of anybody's, and how to leave it. */
export function PlayNote({ onLeave }: Props) {
  const { t } = useTexts();
  return (
    <p class="preview-note">
      <span>{t('scenario-preview.note')}</span>
      <button type="button" class="quiet" onClick={onLeave}>
        {t('scenario-preview.leave')}
      </button>
    </p>
  );
}

/** Below the debrief of a preview. */
export function PlayEnd({ onAgain, onLeave }: Props & { onAgain(): void }) {
  const { t } = useTexts();
  return (
    <p class="buttons">
      <button type="button" class="primary" onClick={onAgain}>
        {t('scenario-preview.again')}
      </button>
      <button type="button" onClick={onLeave}>
        {t('scenario-preview.leave')}
      </button>
    </p>
  );
}

interface MenuProps {
  readonly call: CallModel;
  onClose(): void;
}

/** The pause menu of a preview, which keeps nothing. */
export function PlayMenu({ call, onClose }: MenuProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('menu.title')} onClose={onClose}>
      <p class="buttons">
        <button type="button" class="primary" onClick={onClose}>
          {t('menu.resume')}
        </button>
        <button type="button" onClick={() => call.leave()}>
          {t('scenario-preview.leave')}
        </button>
      </p>
      <p class="hint">{t('scenario-preview.note')}</p>
    </Dialog>
  );
}
