import type { Help } from '../../engine/vocabulary.ts';
import type { Bound } from '../../protocol/attempt.ts';
import { languageName } from '../language-name.ts';
import { helpNames } from '../parts/help-names.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly bound: Bound;
}

/** Said before the call: who has asked for it, what makes it pass, and what its trainer has settled. */
export function SettledNote({ bound: { title, passMark, counts, locale, mask } }: Props) {
  const { t, number, locale: spoken } = useTexts();
  return (
    <div class="settled-note">
      <p>
        <b>{t('settled.asked', { title })}</b> {t('asked.pass-mark', { points: number(passMark) })}
        {counts !== null && <> · {t(`asked.counts.${counts}`)}</>}
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
export function SettledMode({ bound: { mode, helps } }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div class="settled-note">
      <p>
        <b>{t(`mode.${mode}.name`)}</b> · {t('settled.by-trainer')}
      </p>
      <p class="hint">{helps === null ? t(`mode.${mode}.hint`) : helpsTold(texts, helps)}</p>
    </div>
  );
}

const helpsTold = (texts: Texts, helps: readonly Help[]): string =>
  helps.length === 0
    ? texts.t('settled.no-helps')
    : texts.t('settled.helps', { helps: helpNames(texts, helps) });

interface GoalProps {
  /** As the words of the call go by. */
  readonly scenario: string;
  readonly goal: string;
}

/** The goal that is set, in the place where it is chosen in others. */
export function SettledGoal({ scenario, goal }: GoalProps) {
  const texts = useTexts();
  return (
    <div class="settled-note">
      <p>
        <b>{texts.scenario(scenario, `goals.${goal}`)}</b>
      </p>
      <p class="hint">{texts.t('settled.goal')}</p>
    </div>
  );
}
