import { SHIFT_PLANS, type ShiftPlanId } from '../../engine/shift/plans.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import { BeforeBegin, type Beginning } from './before-begin.tsx';
import { ShiftMain } from './shift-main.tsx';

interface Props extends Beginning {
  readonly plan: ShiftPlanId;
  /** The shift that was ended to make room for this one. */
  readonly ended: string | null;
}

/** What the shift holds, and how the player comes to it. */
export function ShiftStart({ plan, ended, ...beginning }: Props) {
  const { t } = useTexts();
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
        <BeforeBegin {...beginning}>
          <li>{t('shift.start.calls', { count: calls })}</li>
          <li>{t('shift.start.carried')}</li>
          <li>{t('shift.start.walks', { count: slots })}</li>
          <li>{t('shift.start.kept')}</li>
        </BeforeBegin>
      </section>
    </ShiftMain>
  );
}
