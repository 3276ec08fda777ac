import type { ComponentChildren } from 'preact';
import { useTexts } from '../../ui.ts';
import { Part } from './grid-part.tsx';
import type { ProgressModel } from './progress-model.ts';
import { BY_DONE, BY_NAME } from './progress-table.ts';

interface Props {
  readonly model: ProgressModel;
  /** The column that has the focus, where it is in the head. */
  readonly active: number | null;
}

/** The head sorts: once upwards, once more downwards. */
export function GridHead({ model, active }: Props) {
  const { t } = useTexts();
  const { columns, shown, chosen } = model;
  const all = shown.value.length > 0 && shown.value.every(({ person }) => chosen.value.has(person));
  const sorting = { model, active };
  return (
    <Part class="grid-head" role="rowgroup">
      <Part class="grid-row" role="row" aria-rowindex={1}>
        <Part role="columnheader" aria-colindex={1} class="grid-choose">
          <input
            type="checkbox"
            data-at="0-0"
            tabIndex={active === 0 ? 0 : -1}
            aria-label={t('reminding.choose-shown')}
            checked={all}
            onChange={({ currentTarget }) => model.chooseShown(currentTarget.checked)}
          />
        </Part>
        <Sorting {...sorting} column={1} by={BY_NAME} kind="grid-name">
          {t('progress-desk.person')}
        </Sorting>
        <Sorting {...sorting} column={2} by={BY_DONE} kind="grid-done">
          {t('cell-states.mastered')}
        </Sorting>
        {columns.value.map(({ key, assignmentTitle, scenario }, place) => (
          <Sorting
            {...sorting}
            key={key}
            column={place + 3}
            by={key}
            kind="grid-item"
            whole={`${assignmentTitle}: ${scenario}`}
          >
            <small>{assignmentTitle}</small>
            <span>{scenario}</span>
          </Sorting>
        ))}
      </Part>
    </Part>
  );
}

interface SortingProps extends Props {
  readonly column: number;
  readonly by: string;
  readonly kind: string;
  /** What may not fit into it. */
  readonly whole?: string;
  readonly children: ComponentChildren;
}

function Sorting({ model: { sort }, active, column, by, kind, whole, children }: SortingProps) {
  const sorted = sort.value.by === by;
  const { down } = sort.value;
  return (
    <Part
      role="columnheader"
      aria-colindex={column + 1}
      class={kind}
      aria-sort={sorted ? (down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        data-at={`0-${column}`}
        title={whole}
        tabIndex={active === column ? 0 : -1}
        onClick={() => {
          sort.value = { by, down: sorted && !down };
        }}
      >
        <span class="grid-title">{children}</span>
        <span class="grid-sort" aria-hidden="true">
          {sorted && (down ? '▼' : '▲')}
        </span>
      </button>
    </Part>
  );
}
