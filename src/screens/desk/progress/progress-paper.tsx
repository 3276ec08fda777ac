import { useTexts } from '../../ui.ts';
import { CellContent } from './cell.tsx';
import type { ProgressModel } from './progress-model.ts';
import { type Column, doneOf, type PersonRow } from './progress-table.ts';

/** Scenarios that stand beside one another on a sheet of A4. */
const ACROSS = 6;

/** Everybody who is shown, on paper: nothing is scrolled there, so what is too wide goes on in a table below. */
export function ProgressPaper({ model }: { readonly model: ProgressModel }) {
  const columns = model.columns.value;
  return (
    <>
      {columns.map(
        (_, place) =>
          place % ACROSS === 0 && (
            <Sheet key={place} model={model} columns={columns.slice(place, place + ACROSS)} />
          ),
      )}
    </>
  );
}

function Sheet({ model, columns }: { readonly model: ProgressModel; readonly columns: readonly Column[] }) {
  const { t } = useTexts();
  return (
    <table class="desk-table progress-paper">
      <thead>
        <tr>
          <th scope="col">{t('progress-desk.person')}</th>
          <th scope="col">{t('cell-states.mastered')}</th>
          {columns.map(({ key, assignmentTitle, scenario }) => (
            <th key={key} scope="col">
              <small>{assignmentTitle}</small>
              <br />
              {scenario}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.shown.value.map((row) => (
          <Row key={row.person} row={row} columns={columns} all={model.columns.value} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: PersonRow;
  /** Those of this sheet, and those of all. */
  readonly columns: readonly Column[];
  readonly all: readonly Column[];
}

function Row({ row, columns, all }: RowProps) {
  const { t } = useTexts();
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>{t('progress-desk.done-of', { ...doneOf(row, all) })}</td>
      {columns.map(({ key, place }) => (
        <td key={key}>
          <CellContent cell={row.cells[place] ?? null} />
        </td>
      ))}
    </tr>
  );
}
