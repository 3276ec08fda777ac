import type { Debrief } from '../../engine/score/debrief.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';

interface Props {
  readonly scenario: string;
  readonly debrief: Debrief;
}

/** The hidden concern turned over (M-32), beside what one went in with. */
export function Concern({ scenario, debrief: { goal, instinct } }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <section class="panel turned-card">
      <h2>
        <Icon name="card" />
        {t('debrief.concern')}
      </h2>
      <p>{texts.scenario(scenario, 'concern')}</p>
      <p class="hint">
        {t('debrief.goal')}: {goal ? texts.scenario(scenario, `goals.${goal.id}`) : t('debrief.no-goal')}
        {goal && ` – ${t(goal.fits ? 'debrief.goal-fits' : 'debrief.goal-misses')}`}
      </p>
      {instinct && (
        <p class="hint">
          {t('instinct.told')}: {t(`instinct.hunches.${instinct.hunch}`)} ·{' '}
          {t(`instinct.wishes.${instinct.wish}`)}
        </p>
      )}
    </section>
  );
}
