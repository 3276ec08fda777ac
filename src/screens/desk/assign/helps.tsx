import { HELPS, HELPS_OF } from '../../../engine/vocabulary.ts';
import { HELP_NAMES } from '../../parts/help-names.ts';
import { useTexts } from '../../ui.ts';
import type { AssignModel } from './assign-model.ts';
import { SelectField } from './select-field.tsx';

interface Props {
  readonly model: AssignModel;
}

const WAYS = ['by-mode', 'chosen'] as const;

/** Which helps are shown: those of the mode, or each shown or hidden by itself, beginning from there (M-25). */
export function Helps({ model }: Props) {
  const { t } = useTexts();
  const { helps, mode } = model.draft.value.terms;
  return (
    <>
      <SelectField
        label={t('assign-terms.helps')}
        value={helps === null ? 'by-mode' : 'chosen'}
        options={WAYS.map(
          (way) => [way, t(`assign-terms.helps-${way}`, { mode: t(`mode.${mode}.name`) })] as const,
        )}
        onChange={(way) => model.changeTerms({ helps: way === 'by-mode' ? null : HELPS_OF[mode] })}
      />
      {helps !== null && <EachHelp model={model} />}
    </>
  );
}

function EachHelp({ model }: Props) {
  const { t } = useTexts();
  const helps = model.draft.value.terms.helps ?? [];
  return (
    <fieldset class="refreshes">
      <legend>{t('assign-terms.helps-shown')}</legend>
      {HELPS.map((help) => (
        <label key={help}>
          <input
            type="checkbox"
            checked={helps.includes(help)}
            onChange={({ currentTarget: { checked } }) =>
              model.changeTerms({
                helps: HELPS.filter((one) => (one === help ? checked : helps.includes(one))),
              })
            }
          />
          {t(HELP_NAMES[help])}
        </label>
      ))}
    </fieldset>
  );
}
