import type { Shift } from '../../engine/shift/shift.ts';
import { useTexts } from '../ui.ts';
import { ShiftMain } from './shift-main.tsx';

interface Props {
  readonly id: string;
  readonly shift: Shift;
  /** One of its calls is on the line. */
  readonly onLine: boolean;
  onEnd(): void;
}

/** Another shift is open: the player says what is to become of it before a new one begins. */
export function StillOpen({ id, shift, onLine, onEnd }: Props) {
  const { t } = useTexts();
  const { log, calls } = shift;
  return (
    <ShiftMain name="still-open">
      <header class="page-head">
        <p class="eyebrow">{t(`shift.plans.${log.plan}.name`)}</p>
        <h1>{t('shift.open.title')}</h1>
      </header>
      <section class="panel">
        <p>{t('shift.entry.progress', { done: calls.length, all: log.scenarios.length })}</p>
        <p>{t('shift.open.choice')}</p>
        {onLine && <p>{t('shift.end.on-line')}</p>}
        <p class="buttons">
          <a class="button primary large" href={`#/shift/${id}`}>
            {t('shift.entry.continue')}
          </a>
          <button type="button" class="large" onClick={onEnd}>
            {t('shift.open.end')}
          </button>
        </p>
      </section>
    </ShiftMain>
  );
}
