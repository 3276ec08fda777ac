import { useEffect, useRef } from 'preact/hooks';
import type { JoinCodeState } from '../../../protocol/cohort.ts';
import { useTexts } from '../../ui.ts';
import { codeWords } from './code-words.ts';
import { OnlyHere } from './only-here.tsx';
import { QrCode, type QrSigns } from './qr-code.tsx';

interface Props {
  readonly cohort: string;
  readonly code: JoinCodeState;
  readonly address: string;
  readonly signs: QrSigns;
  onBack(): void;
}

/** A code for a wall: to be read from the last row, or printed. */
export function Wall({ cohort, code, address, signs, onBack }: Props) {
  const { t, day } = useTexts();
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);
  const [place = '', door = ''] = address.split(/(?=#)/);
  return (
    <main
      id="content"
      ref={main}
      class="desk wall"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
    >
      <h1>{t('wall.title', { cohort })}</h1>
      <QrCode signs={signs} label={t('codes.qr', { address })} />
      <div class="wall-words">
        <p>{t('wall.scan')}</p>
        <p class="wall-address">
          {place}
          <wbr />
          {door}
        </p>
        <p>{t('wall.code')}</p>
        <p class="wall-code">{codeWords(code.code)}</p>
        <p class="hint">{t('wall.until', { until: day(code.expires, 'with-time') })}</p>
      </div>
      <OnlyHere address={address} />
      <p class="buttons not-printed">
        <button type="button" onClick={onBack}>
          {t('wall.back')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('wall.print')}
        </button>
      </p>
    </main>
  );
}
