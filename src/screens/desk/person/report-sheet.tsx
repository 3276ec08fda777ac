import '../../style/desk-report.css';
import '../../style/paper.css';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../../ui.ts';

interface HeadProps {
  readonly title: string;
  readonly organisation: string;
  readonly line: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What stands on top of every report on paper. */
export function ReportHead({ title, organisation, line, now }: HeadProps) {
  const { t, day } = useTexts();
  return (
    <header>
      <p>{t('report.made', { organisation, day: day(now) })}</p>
      <h2>{title}</h2>
      <p>{line}</p>
    </header>
  );
}

interface TableProps {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of each names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Columns of words, from the left; those behind them hold figures. */
  readonly words?: number;
  readonly below?: string;
}

/** More do not stand beside one another on a phone: there each row is a block, its cells with their heads. */
const FEW_COLUMNS = 4;

/** A part of a report: a table, or the word that there is nothing. */
export function ReportTable({ title, columns, rows, words = 1, below }: TableProps) {
  const { t } = useTexts();
  const kind = (place: number) => (place < words ? undefined : 'figure');
  const isWide = columns.length > FEW_COLUMNS;
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{t('report.nothing')}</p>
      ) : (
        // biome-ignore lint/a11y: where it is too wide for the window it scrolls, and must be reached by keys
        <div class="report-window" role="group" aria-label={title} tabIndex={0}>
          <table class={isWide ? 'folding-table' : undefined}>
            <thead>
              <tr>
                {columns.map((column, place) => (
                  <th key={column} scope="col" class={kind(place)}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells], row) => (
                <tr key={row}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, place) => (
                    <td key={place} class={kind(place + 1)} data-label={columns[place + 1]}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {below && <p class="report-small">{below}</p>}
    </section>
  );
}

/** How much of a hundred, for the eye; the figure stands beside it. */
export function ReportBar({ level }: { readonly level: number | null }) {
  return (
    <span class="report-bar" aria-hidden="true">
      <span style={{ width: `${level ?? 0}%` }} />
    </span>
  );
}
