import type { Bound } from '../../protocol/attempt.ts';
import { languageName } from '../language-name.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly bound: Bound;
}

/** Said before the call: who has asked for it, what makes it pass, and what its trainer has settled. */
export function SettledNote({ bound: { title, passMark, locale, mask } }: Props) {
  const { t, number, locale: spoken } = useTexts();
  return (
    <div class="settled-note">
      <p>
        <b>{t('settled.asked', { title })}</b> {t('asked.pass-mark', { points: number(passMark) })}
      </p>
      {locale !== null && (
        <p class="hint">{t('settled.language', { language: languageName(locale, spoken) })}</p>
      )}
      {mask !== null && (
        <p class="hint">{t('settled.swearing', { how: t(`settings.swearing-modes.${mask}`) })}</p>
      )}
    </div>
  );
}

/** How much is shown in the call, in the place where it is chosen in others. */
export function SettledMode({ bound: { mode } }: Props) {
  const { t } = useTexts();
  return (
    <div class="settled-note">
      <p>
        <b>{t(`mode.${mode}.name`)}</b> · {t('settled.by-trainer')}
      </p>
      <p class="hint">{t(`mode.${mode}.hint`)}</p>
    </div>
  );
}
