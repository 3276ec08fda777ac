import { isLow } from '../../engine/shift/shift.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly taken: boolean;
  /** Tenths. */
  readonly composure: number;
  onRest(): void;
}

/** A recovery day between two shifts (M-21): warmer words where little is left, and no price either way. */
export function Rest({ taken, composure, onRest }: Props) {
  const { t } = useTexts();
  return (
    <div class="shift-rest" role="status">
      {taken ? (
        <p>{t('shift.rest.taken')}</p>
      ) : (
        <>
          <p>{t(isLow(composure) ? 'shift.rest.low' : 'shift.rest.offer')}</p>
          <p class="buttons">
            <button type="button" onClick={onRest}>
              {t('shift.rest.take')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
