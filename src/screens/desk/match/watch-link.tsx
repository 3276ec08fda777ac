import { useSignal } from '@preact/signals';
import { Dialog } from '../../parts/dialog.tsx';
import { useTexts } from '../../ui.ts';
import { CopyField } from '../people/copy-field.tsx';
import { OnlyHere } from '../people/only-here.tsx';
import { QrCode } from '../people/qr-code.tsx';
import type { WatchLink } from './hall-model.ts';

interface Props {
  readonly link: WatchLink;
}

/** The way in for those who only look on, at any time: to be photographed, or sent. */
export function WatchLinkButton({ link }: Props) {
  const { t } = useTexts();
  const shown = useSignal(false);
  const turn = (on: boolean) => () => {
    shown.value = on;
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={turn(true)}>
        {t('hall.watch-link')}
      </button>
      {shown.value && (
        <Dialog title={t('hall.watch-link')} onClose={turn(false)}>
          <WatchLinkCard link={link} />
        </Dialog>
      )}
    </>
  );
}

function WatchLinkCard({ link: { address, signs, copy } }: Props) {
  const { t } = useTexts();
  return (
    <div class="watch-link">
      <p>{t('hall.watch-line')}</p>
      <QrCode signs={signs} label={t('hall.qr', { address })} />
      <CopyField label={t('hall.watch-address')} text={address} copy={copy} />
      <OnlyHere address={address} />
    </div>
  );
}
