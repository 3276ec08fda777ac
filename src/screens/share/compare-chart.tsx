import { BandNames, Bands } from '../debrief/bands.tsx';
import { type CurvePoint, polyline } from '../debrief/curve.ts';
import { useTexts } from '../ui.ts';
import { bothCurves, calmRows, type TwoCalls } from './compare.ts';

/** The first call has a solid line and round marks, the second a dashed line and square ones. */
const STYLES = ['one', 'other'] as const;

export function CompareChart({ calls }: { calls: TwoCalls }) {
  const { t } = useTexts();
  const [one, other] = calls.map(({ number }) => t('compare.call', { number }));
  const curves = bothCurves(calls);
  const rows = calmRows(calls);
  return (
    <section class="panel">
      <h2>{t('compare.curve')}</h2>
      <Legend calls={calls} />
      <p class="visually-hidden">{t('compare.lines', { one: one ?? '', other: other ?? '' })}</p>
      <div class="curve">
        <BandNames />
        {/* biome-ignore lint/a11y: what scrolls must be reached by keys; a picture is no field of a form */}
        <div class="curve-window" role="group" aria-label={t('compare.curve')} tabIndex={0}>
          <div class="plot" style={{ '--points': rows.length }}>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <Bands />
            </svg>
            <div class="plot-line" aria-hidden="true">
              {curves.map((points, place) => (
                <Curve key={STYLES[place]} points={points} style={STYLES[place] ?? 'one'} />
              ))}
            </div>
          </div>
          <Ticks points={curves.find((points) => points.length === rows.length) ?? []} />
        </div>
      </div>
      <details>
        <summary>{t('compare.table')}</summary>
        <CalmTable calls={calls} />
      </details>
    </section>
  );
}

function Legend({ calls }: { calls: TwoCalls }) {
  const { t, coach, number } = useTexts();
  return (
    <ul class="legend">
      {calls.map((call, place) => (
        <li key={call.number}>
          <svg class="legend-line" viewBox="0 0 48 16" aria-hidden="true">
            <path class={`line-${STYLES[place]}`} d="M2 8h44" />
          </svg>
          <span class={`curve-mark curve-mark-${STYLES[place]}`} aria-hidden="true" />
          <span>
            <b>{t('share.entry', { number: call.number, points: number(call.debrief.sheet.total / 10) })}</b>,{' '}
            {coach(`tiers.${call.debrief.sheet.tier}.name`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Curve({ points, style }: { points: readonly CurvePoint[]; style: (typeof STYLES)[number] }) {
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline class={`line-${style}`} points={polyline(points)} />
      </svg>
      {points.map(({ x, y }) => (
        <span key={x} class={`curve-mark curve-mark-${style}`} style={{ left: `${x}%`, top: `${y}%` }} />
      ))}
    </>
  );
}

/** The answers' numbers below the plot; the longer call has them all. */
function Ticks({ points }: { points: readonly CurvePoint[] }) {
  return (
    <div class="ticks" style={{ '--points': points.length }} aria-hidden="true">
      {points.map(({ x, turn }) => (
        <span key={x} style={{ left: `${x}%` }}>
          {turn?.number}
        </span>
      ))}
    </div>
  );
}

function CalmTable({ calls }: { calls: TwoCalls }) {
  const { t, number } = useTexts();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('debrief.answer')}</th>
          {calls.map((call) => (
            <th key={call.number} scope="col">
              {t('compare.call', { number: call.number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calmRows(calls).map((row) => (
          <tr key={row.number}>
            <th scope="row">{row.number === 0 ? t('debrief.start') : row.number}</th>
            {row.calm.map((calm, place) => (
              <td key={place}>{calm === null ? '–' : number(calm)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
