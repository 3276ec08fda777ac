import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui.ts';
import { CopyField } from './copy-field.tsx';
import { OnlyHere } from './only-here.tsx';
import { QrCode, type QrSigns } from './qr-code.tsx';

export interface Slip {
  readonly person: string;
  readonly name: string;
  readonly address: string;
  readonly signs: QrSigns;
}

export interface Slips {
  readonly slips: readonly Slip[];
  /** Milliseconds since 1970. */
  readonly expires: number;
}

interface Props extends Slips {
  readonly house: string;
  copy(text: string): Promise<boolean>;
  onBack(): void;
}

/** Links that sign people in, to be cut out and handed out: they are told this once. */
export function SlipsPage({ slips, expires, house, copy, onBack }: Props) {
  const { t, day } = useTexts();
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);
  const [only] = slips;
  return (
    <main id="content" ref={main} class="page desk slips-page" tabIndex={-1}>
      <header class="desk-head not-printed">
        <h1>{t('slips.title', { count: slips.length })}</h1>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => window.print()}>
            {t('slips.print')}
          </button>
          <button type="button" onClick={onBack}>
            {t('slips.back')}
          </button>
        </div>
      </header>
      <p class="not-printed">{t('slips.line')}</p>
      {only && <OnlyHere address={only.address} />}
      {only && slips.length === 1 && (
        <div class="not-printed">
          <CopyField label={t('slips.address')} text={only.address} copy={copy} />
        </div>
      )}
      <ul class="slips">
        {slips.map(({ person, name, address, signs }) => (
          <li key={person} class="slip">
            <QrCode signs={signs} label={t('slips.qr', { name })} />
            <div>
              <h2>{name}</h2>
              <p>{house}</p>
              <p>{t('slips.how', { until: day(expires, 'with-time') })}</p>
              <p class="slip-address">{address}</p>
            </div>
          </li>
        ))}
      </ul>
    </main>
  );
}
