import { useTexts } from '../../ui.ts';

const STEPS = ['make', 'invite', 'assign'] as const;

/** An empty desk says what comes first, and begins with it. */
export function FirstSteps({ onMake }: { onMake(): void }) {
  const { t } = useTexts();
  return (
    <section class="panel first-steps">
      <h2>{t('first-steps.title')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{t(`first-steps.${step}.name`)}</b>
            <p>{t(`first-steps.${step}.line`)}</p>
          </li>
        ))}
      </ol>
      <p class="buttons">
        <button type="button" class="primary large" onClick={onMake}>
          {t('first-steps.begin')}
        </button>
      </p>
    </section>
  );
}
