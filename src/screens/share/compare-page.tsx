import '../style/debrief.css';
import '../style/compare.css';
import { useTexts } from '../ui.ts';
import { type PointsRow, pointsRows, type TwoCalls } from './compare.ts';
import { CompareChart } from './compare-chart.tsx';

interface Props {
  readonly scenario: string;
  readonly calls: TwoCalls;
}

/** Two calls of one scenario: both curves on one scale, and the points beside each other. */
export function ComparePage({ scenario, calls }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <main id="content" class="page debrief compare" tabIndex={-1}>
      <header class="page-head">
        <p class="eyebrow">{t('compare.title')}</p>
        <h1>{texts.scenario(scenario, 'title')}</h1>
      </header>
      <CompareChart calls={calls} />
      <section class="panel">
        <h2>{t('compare.points')}</h2>
        <PointsTable calls={calls} />
      </section>
      <p class="buttons">
        {calls.map(({ number }) => (
          <a key={number} class="button" href={`#/debrief/${number}`}>
            {t('compare.back', { number })}
          </a>
        ))}
      </p>
    </main>
  );
}

function PointsTable({ calls }: Pick<Props, 'calls'>) {
  const { t } = useTexts();
  return (
    <table class="points-table">
      <thead>
        <tr>
          <th scope="col">{t('compare.dimension')}</th>
          {calls.map(({ number }) => (
            <th key={number} scope="col" aria-label={t('compare.call', { number })}>
              {number}
            </th>
          ))}
          <th scope="col">{t('compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {pointsRows(calls).map((row) => (
          <PointsLine key={row.what} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PointsLine({ row: { what, points, more } }: { row: PointsRow }) {
  const { t, coach, number, signed } = useTexts();
  return (
    <tr class={what === 'total' ? 'sum' : ''}>
      <th scope="row">{what === 'total' ? t('compare.total') : coach(`dimensions.${what}`)}</th>
      {points.map((tenths, place) => (
        <td key={place}>{number(tenths / 10, 1)}</td>
      ))}
      <td>{more === 0 ? '–' : signed(more / 10)}</td>
    </tr>
  );
}
