import { useSignal } from '@preact/signals';
import type { ListedAssignment } from '../../../protocol/assignment.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import { TimeField } from '../assign/times.tsx';
import type { AssignmentsModel, Changed } from './assignments-model.ts';

interface Props {
  readonly assignment: ListedAssignment;
  readonly zone: string;
  readonly model: Pick<AssignmentsModel, 'localOf' | 'change' | 'changing'>;
}

/** Title and times; what is asked stays as people began it. */
export function ChangeForm({ assignment, zone, model }: Props) {
  const { t } = useTexts();
  const { id, title, window: times } = assignment;
  const changed = useSignal<Changed>({
    title,
    opens: model.localOf(times.opens),
    due: times.due === null ? '' : model.localOf(times.due),
  });
  const { title: name, opens, due } = changed.value;
  const wrong = due !== '' && due <= opens;
  const change = (part: Partial<Changed>) => {
    changed.value = { ...changed.value, ...part };
  };
  return (
    <form
      class="assigning"
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && name.trim() !== '' && opens !== '') model.change(id, changed.value);
      }}
    >
      <TitleField value={name} onChange={(value) => change({ title: value })} />
      <p class="hint">{t('assigning.zone', { zone: zone.replaceAll('_', ' ') })}</p>
      <div class="side-by-side">
        <TimeField
          label={t('assigning.opens')}
          value={opens}
          onChange={(value) => change({ opens: value })}
        />
        <TimeField
          label={t('assigning.due')}
          hint={t('assigning.due-hint')}
          value={due}
          onChange={(value) => change({ due: value })}
        />
      </div>
      <p class="wrong" role="alert">
        {wrong && t('assign-faults.due-before-opening')}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {t('assignments.save')}
        </button>
        <button
          type="button"
          onClick={() => {
            model.changing.value = null;
          }}
        >
          {t('assignments.leave')}
        </button>
      </div>
    </form>
  );
}

function TitleField({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{t('assigning.name')}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={80}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
