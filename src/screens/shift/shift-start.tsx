import { useSignal } from '@preact/signals';
import { SHIFT_PLANS, type ShiftPlanId } from '../../engine/shift/plans.ts';
import { RESTED } from '../../engine/shift/shift.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import { Composure } from './composure.tsx';
import { Rest } from './rest.tsx';
import { ShiftMain } from './shift-main.tsx';

interface Props {
  readonly plan: ShiftPlanId;
  /** Composure it begins with, in tenths. */
  readonly start: number;
  /** There was a shift before this one. */
  readonly hasWorked: boolean;
  /** The shift that was ended to make room for this one. */
  readonly ended: string | null;
  /** `rested`: a recovery day comes first (M-21). */
  onBegin(rested: boolean): void;
}

/** What the shift holds, and how the player comes to it. */
export function ShiftStart({ plan, start, hasWorked, ended, onBegin }: Props) {
  const { t } = useTexts();
  const rested = useSignal(false);
  const { calls, slots } = SHIFT_PLANS[plan];
  return (
    <ShiftMain name="start">
      <header class="page-head">
        <p class="eyebrow">
          <Icon name="clock" />
          {t('shift.title')}
        </p>
        <h1>{t(`shift.plans.${plan}.name`)}</h1>
      </header>
      {ended && (
        <p role="status">
          {t('shift.open.ended')} <a href={`#/shift/${ended}`}>{t('shift.open.see')}</a>
        </p>
      )}
      <section class="panel">
        <p>{t(`shift.plans.${plan}.line`)}</p>
        <ul class="shift-rules">
          <li>{t('shift.start.calls', { count: calls })}</li>
          <li>{t('shift.start.carried')}</li>
          <li>{t('shift.start.walks', { count: slots })}</li>
          <li>{t('shift.start.kept')}</li>
        </ul>
        <Composure tenths={rested.value ? RESTED : start} />
        {hasWorked && start < RESTED && (
          <Rest taken={rested.value} composure={start} onRest={() => (rested.value = true)} />
        )}
        <p class="buttons">
          <button type="button" class="primary large" onClick={() => onBegin(rested.value)}>
            {t('shift.start.begin')}
            <Icon name="arrow" />
          </button>
        </p>
      </section>
    </ShiftMain>
  );
}
