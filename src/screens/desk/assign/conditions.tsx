import { COUNTS, LATE_POLICIES, MASKS, MASTERIES, REFRESHES } from '../../../course/terms.ts';
import { MODES } from '../../../engine/vocabulary.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useOwnId, useTexts } from '../../ui.ts';
import type { AssignModel } from './assign-model.ts';
import { FaultLine } from './fault-line.tsx';
import { Goals } from './goals.tsx';
import { Helps } from './helps.tsx';
import { SelectField } from './select-field.tsx';

interface Props {
  readonly model: AssignModel;
}

/** How much help there is and what passing takes; what is hardly ever changed is folded away. */
export function Conditions({ model }: Props) {
  const { t } = useTexts();
  const { mode } = model.draft.value.terms;
  return (
    <fieldset class="panel">
      <legend>{t('assigning.conditions')}</legend>
      <RadioGroup
        name="mode"
        legend={t('mode.title')}
        options={MODES.map((key) => ({ key, name: t(`mode.${key}.name`), hint: t(`mode.${key}.hint`) }))}
        chosen={mode}
        onChoose={(key) => model.changeTerms({ mode: key })}
      />
      <Helps model={model} />
      <Passing model={model} />
      <FaultLine model={model} of={['no-pass-mark', 'two-days-of-first', 'two-days-of-one-attempt']} />
      <details>
        <summary>{t('assign-terms.goals')}</summary>
        <Goals model={model} />
      </details>
      <details>
        <summary>{t('assigning.more')}</summary>
        <Rest model={model} />
      </details>
    </fieldset>
  );
}

const ATTEMPTS = [1, 2, 3, 4, 5, 10] as const;

function Passing({ model }: Props) {
  const { t, number } = useTexts();
  const { attempts, counts, mastery } = model.draft.value.terms;
  const { changeTerms } = model;
  return (
    <div class="side-by-side">
      <PassMark model={model} />
      <SelectField
        label={t('assign-terms.attempts')}
        value={attempts === null ? '' : String(attempts)}
        options={[['', t('assign-terms.any-attempts')], ...ATTEMPTS.map(asOption(number))]}
        onChange={(value) => changeTerms({ attempts: value === '' ? null : Number(value) })}
      />
      <SelectField
        label={t('assign-terms.counts')}
        value={counts}
        options={COUNTS.map((key) => [key, t(`assign-terms.counts-${key}`)] as const)}
        onChange={(value) => changeTerms({ counts: value })}
      />
      <SelectField
        label={t('assign-terms.mastery')}
        value={mastery}
        options={MASTERIES.map((key) => [key, t(`assign-terms.mastery-${key}`)] as const)}
        onChange={(value) => changeTerms({ mastery: value })}
      />
    </div>
  );
}

const asOption =
  (number: (value: number) => string) =>
  (value: number): readonly [string, string] => [String(value), number(value)];

function PassMark({ model }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  const { passMark } = model.draft.value.terms;
  return (
    <div class="field">
      <label for={id}>{t('assign-terms.pass-mark')}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        value={passMark}
        onInput={({ currentTarget }) => model.changeTerms({ passMark: currentTarget.valueAsNumber })}
      />
    </div>
  );
}

function Rest({ model }: Props) {
  const { t } = useTexts();
  const { locale, mask, late } = model.draft.value.terms;
  const { changeTerms, languages } = model;
  return (
    <div class="side-by-side">
      <SelectField
        label={t('assign-terms.locale')}
        value={locale ?? ''}
        options={[
          ['', t('assign-terms.any-locale')],
          ...languages.map(({ code, name }) => [code, name] as const),
        ]}
        onChange={(value) => changeTerms({ locale: value || null })}
      />
      <SelectField
        label={t('settings.swearing')}
        hint={t('assign-terms.mask-hint')}
        value={mask ?? ''}
        options={[
          ['', t('assign-terms.any-mask')],
          ...MASKS.map((key) => [key, t(`settings.swearing-modes.${key}`)] as const),
        ]}
        onChange={(value) => changeTerms({ mask: value || null })}
      />
      <SelectField
        label={t('assign-terms.late')}
        value={late}
        options={LATE_POLICIES.map((key) => [key, t(`assign-terms.late-${key}`)] as const)}
        onChange={(value) => changeTerms({ late: value })}
      />
      <Refreshes model={model} />
    </div>
  );
}

function Refreshes({ model }: Props) {
  const { t } = useTexts();
  const { refreshes } = model.draft.value.terms;
  return (
    <fieldset class="refreshes">
      <legend>{t('assign-terms.refreshes')}</legend>
      {REFRESHES.map((months) => (
        <label key={months}>
          <input
            type="checkbox"
            checked={refreshes.includes(months)}
            onChange={({ currentTarget: { checked } }) =>
              model.changeTerms({
                refreshes: REFRESHES.filter((one) => (one === months ? checked : refreshes.includes(one))),
              })
            }
          />
          {t('assign-terms.months', { count: months })}
        </label>
      ))}
    </fieldset>
  );
}
