import { useOwnId, useTexts } from '../../ui.ts';
import type { ProgressModel } from './progress-model.ts';
import { GROUPS, type Group } from './progress-table.ts';

interface Props {
  readonly model: ProgressModel;
}

/** Whom one looks for: by name, by assignment, and by state with one press. */
export function Finding({ model }: Props) {
  const { t } = useTexts();
  const { everybody, shown } = model;
  return (
    <search class="finding">
      <div class="finding-fields">
        <NameField model={model} />
        <AssignmentField model={model} />
        <p class="finding-count" role="status">
          {t('progress-desk.shown', { shown: shown.value.length, all: everybody.value?.length ?? 0 })}
        </p>
      </div>
      <div class="finding-states">
        <States model={model} />
        <Overdue model={model} />
      </div>
    </search>
  );
}

function NameField({ model: { name } }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <p class="field">
      <label for={id}>{t('progress-desk.name')}</label>
      <input
        id={id}
        type="search"
        value={name.value}
        onInput={({ currentTarget }) => {
          name.value = currentTarget.value;
        }}
      />
    </p>
  );
}

function AssignmentField({ model: { assignment, assignments } }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <p class="field">
      <label for={id}>{t('progress-desk.assignment')}</label>
      <select
        id={id}
        value={assignment.value ?? ''}
        onChange={({ currentTarget }) => {
          assignment.value = currentTarget.value || null;
        }}
      >
        <option value="">{t('progress-desk.all-assignments')}</option>
        {assignments.value.map(({ id: each, title }) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Those there is hardly ever anybody in are there only when somebody is, whatever name is being typed. */
const RARE: readonly Group[] = ['refresh-due', 'used-up', 'passed'];

function States({ model: { group, counts, everywhere } }: Props) {
  const { t, number } = useTexts();
  const count = counts.value;
  const offered = GROUPS.filter(
    (each) => !RARE.includes(each) || everywhere.value[each] > 0 || group.value === each,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent together
    <div class="finding-states" role="group" aria-label={t('progress-desk.states')}>
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          class={`state-filter filter-${each}`}
          aria-pressed={group.value === each}
          onClick={() => {
            group.value = group.value === each ? null : each;
          }}
        >
          {t(`state-groups.${each}`)} <b>{number(count[each])}</b>
        </button>
      ))}
    </div>
  );
}

/** Stays while they are chosen: whoever has pressed it by key goes on from there. */
function Overdue({ model: { counts, chooseOverdue } }: Props) {
  const { t } = useTexts();
  const { overdue } = counts.value;
  if (overdue === 0) return null;
  return (
    <button type="button" onClick={chooseOverdue}>
      {t('reminding.overdue', { count: overdue })}
    </button>
  );
}
