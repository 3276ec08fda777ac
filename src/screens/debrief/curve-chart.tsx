import type { Debrief } from '../../engine/score/debrief.ts';
import { useTexts } from '../ui.ts';
import { BandNames, Bands } from './bands.tsx';
import { type CurvePoint, curvePoints, lowestCalm, polyline } from './curve.ts';

interface Props {
  readonly debrief: Debrief;
  /** Leads to what was said at this point. */
  onPick(turn: number): void;
}

/** How calm the customer was from turn to turn: a picture with points to press, and the same as a table. */
export function CurveChart({ debrief, onPick }: Props) {
  const { t, number } = useTexts();
  const points = curvePoints(debrief);
  const summary = t('debrief.curve-summary', {
    from: number(points[0]?.calm ?? 0),
    to: number(points.at(-1)?.calm ?? 0),
    lowest: number(lowestCalm(points)),
  });
  return (
    <section class="panel">
      <h2>{t('debrief.curve')}</h2>
      <p>{summary}</p>
      <div class="curve">
        <BandNames />
        {/* Where the window is too narrow for all points, they keep their distance and scroll. */}
        {/* biome-ignore lint/a11y: what scrolls must be reached by keys; the points are no fields of a form */}
        <div class="curve-window" role="group" aria-label={t('debrief.curve')} tabIndex={0}>
          <div class="plot" style={{ '--points': points.length }}>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <Bands />
            </svg>
            <div class="plot-line">
              <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                <polyline points={polyline(points)} />
              </svg>
              {points.map((point) => (
                <Point key={point.x} point={point} onPick={onPick} />
              ))}
            </div>
          </div>
        </div>
      </div>
      <details>
        <summary>{t('debrief.curve-table')}</summary>
        <CurveTable points={points} />
      </details>
    </section>
  );
}

function Point({ point, onPick }: { point: CurvePoint; onPick(turn: number): void }) {
  const { t, number } = useTexts();
  const { turn, calm, mood } = point;
  if (!turn) return null;
  const value = t('meters.calm-value', { value: number(calm), mood: t(`moods.${mood}`) });
  const trapped = turn.turn.traps.length > 0;
  const label = `${t('debrief.turn', { number: turn.number })}: ${value}`;
  return (
    <button
      type="button"
      class={`point ${trapped ? 'trapped' : ''}`}
      style={{ left: `${point.x}%`, top: `${point.y}%` }}
      aria-label={trapped ? `${label}; ${t('debrief.trap')}` : label}
      onClick={() => onPick(turn.number)}
    >
      {turn.number}
    </button>
  );
}

function CurveTable({ points }: { points: readonly CurvePoint[] }) {
  const { t, number } = useTexts();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('debrief.answer')}</th>
          <th scope="col">{t('meters.calm')}</th>
          <th scope="col">{t('debrief.mood')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ x, turn, calm, mood }) => (
          <tr key={x}>
            <th scope="row">{turn ? turn.number : t('debrief.start')}</th>
            <td>{number(calm)}</td>
            <td>{t(`moods.${mood}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
