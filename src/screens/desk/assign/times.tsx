import { useOwnId, useTexts } from '../../ui.ts';
import type { AssignModel } from './assign-model.ts';
import { FaultLine } from './fault-line.tsx';

interface Props {
  readonly model: AssignModel;
}

/** When it opens and when it is due: the clock of the cohort, whatever clock the trainer sits at. */
export function Times({ model }: Props) {
  const { t } = useTexts();
  const { opens, due } = model.draft.value;
  const zone = model.cohort.timeZone.replaceAll('_', ' ');
  return (
    <fieldset class="panel">
      <legend>{t('assigning.when')}</legend>
      <p class="hint">{t('assigning.zone', { zone })}</p>
      <div class="side-by-side">
        <TimeField
          label={t('assigning.opens')}
          value={opens}
          onChange={(value) => model.change({ opens: value })}
        />
        <TimeField
          label={t('assigning.due')}
          hint={t('assigning.due-hint')}
          value={due}
          onChange={(value) => model.change({ due: value })}
        />
      </div>
      <FaultLine model={model} of={['no-opening', 'due-before-opening']} />
    </fieldset>
  );
}

interface TimeProps {
  readonly label: string;
  readonly hint?: string;
  /** `2026-11-30T17:00`, or nothing. */
  readonly value: string;
  onChange(value: string): void;
}

export function TimeField({ label, hint, value, onChange }: TimeProps) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
