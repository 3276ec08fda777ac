import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import type { SettingsProps } from './language-select.tsx';
import { SettingsForm } from './settings-form.tsx';

interface Props extends SettingsProps {
  onClose(): void;
}

/** All settings, from any page that is no call. */
export function SettingsDialog({ onClose, ...settings }: Props) {
  const { t } = useTexts();
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <SettingsForm {...settings} />
    </Dialog>
  );
}
