import type { Signal } from '@preact/signals';
import { Dialog } from '../parts/dialog.tsx';
import type { Language } from '../settings/language-select.tsx';
import type { Settings } from '../settings/settings.ts';
import { SettingsForm } from '../settings/settings-form.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';

interface Props {
  readonly call: CallModel;
  readonly settings: Signal<Settings>;
  readonly languages: readonly Language[];
  onClose(): void;
}

/** The pause menu: the call waits, the settings are at hand, and the way out keeps the call. */
export function MenuPanel({ call, settings, languages, onClose }: Props) {
  const { t } = useTexts();
  return (
    <Dialog title={t('menu.title')} onClose={onClose}>
      <p class="buttons">
        <button type="button" class="primary" onClick={onClose}>
          {t('menu.resume')}
        </button>
        <button type="button" onClick={() => call.leave()}>
          {t('menu.leave')}
        </button>
      </p>
      <p class="hint">{t('menu.leave-hint')}</p>
      <SettingsForm settings={settings} languages={languages} />
    </Dialog>
  );
}
