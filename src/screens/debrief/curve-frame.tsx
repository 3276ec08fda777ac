import '../style/curve.css';
import type { ComponentChildren } from 'preact';
import { BandNames, Bands } from './bands.tsx';

interface Props extends TableProps {
  readonly title: string;
  /** What stands between the title and the picture. */
  readonly intro: ComponentChildren;
  /** How many points stand side by side; where the window is too narrow, they keep their distance and scroll. */
  readonly points: number;
  /** The line or lines, over the moods. */
  readonly children: ComponentChildren;
  readonly below?: ComponentChildren;
}

/** What every curve of calm shares: the moods behind it, their names beside it, and the same as a table. */
export function CurveFrame({ title, intro, points, children, below, ...table }: Props) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {intro}
      <div class="curve">
        <BandNames />
        {/* biome-ignore lint/a11y: what scrolls must be reached by keys; the points are no fields of a form */}
        <div class="curve-window" role="group" aria-label={title} tabIndex={0}>
          <div class="plot" style={{ '--points': points }}>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <Bands />
            </svg>
            <div class="plot-line">{children}</div>
          </div>
          {below}
        </div>
      </div>
      <CurveTable {...table} />
    </section>
  );
}

interface TableProps {
  readonly tableTitle: string;
  readonly columns: readonly string[];
  /** The first cell of each names it. */
  readonly rows: readonly (readonly string[])[];
}

function CurveTable({ tableTitle, columns, rows }: TableProps) {
  return (
    <details>
      <summary>{tableTitle}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
