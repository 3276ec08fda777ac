import { useMemo } from 'preact/hooks';
import { useTexts } from '../../ui.ts';
import { CellContent } from './cell.tsx';
import { type ColumnRange, piecesOf } from './columns-in-view.ts';
import { Part } from './grid-part.tsx';
import type { ProgressModel } from './progress-model.ts';
import { type Column, doneOf, type PersonRow } from './progress-table.ts';

interface Props {
  readonly row: PersonRow;
  readonly index: number;
  /** CSS pixels from the top of the list. */
  readonly start: number;
  readonly columns: readonly Column[];
  readonly inView: ColumnRange;
  readonly chosen: boolean;
  /** The column that has the focus, where it is in this row. */
  readonly active: number | null;
  readonly model: ProgressModel;
}

/** Columns before those of the scenarios: to choose, the name, how much is mastered. */
export const BEFORE = 3;

/** Drawn again only when something of it has changed: scrolling draws the rows that come in, and no others. */
export function GridRow(props: Props) {
  const texts = useTexts();
  const { row, index, start, columns, inView, chosen, active } = props;
  return useMemo(() => <Cells {...props} />, [texts, row, index, start, columns, inView, chosen, active]);
}

function Cells({ row, index, start, columns, inView, chosen, active, model }: Props) {
  const { t } = useTexts();
  const at = (column: number) => ({
    'data-at': `${index + 1}-${column}`,
    tabIndex: active === column ? 0 : -1,
  });
  return (
    <Part class="grid-row" role="row" aria-rowindex={index + 2} style={{ insetBlockStart: `${start}px` }}>
      <Part role="gridcell" aria-colindex={1} class="grid-choose">
        <input
          type="checkbox"
          {...at(0)}
          aria-label={t('reminding.choose', { name: row.name })}
          checked={chosen}
          onChange={({ currentTarget }) => model.choose(row.person, currentTarget.checked)}
        />
      </Part>
      <Part role="rowheader" aria-colindex={2} class="grid-name">
        <a href={`#/desk/person/${row.person}/${model.cohort}`} {...at(1)} title={row.name}>
          {row.name}
        </a>
      </Part>
      <Part role="gridcell" aria-colindex={3} class="grid-done" {...at(2)}>
        {t('progress-desk.done-of', { ...doneOf(row, columns) })}
      </Part>
      {piecesOf(columns.length, inView, active === null ? null : active - BEFORE).map((piece) =>
        'gap' in piece ? (
          <div key={`gap-${piece.from}`} class="grid-gap" style={{ '--gap': piece.gap }} aria-hidden="true" />
        ) : (
          <Part
            key={columns[piece.column]?.key}
            role="gridcell"
            aria-colindex={piece.column + BEFORE + 1}
            class="grid-item"
            {...at(piece.column + BEFORE)}
          >
            <CellContent cell={row.cells[columns[piece.column]?.place ?? -1] ?? null} />
          </Part>
        ),
      )}
    </Part>
  );
}
