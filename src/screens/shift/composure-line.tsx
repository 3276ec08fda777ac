import type { Shift } from '../../engine/shift/play-shift.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { type ComposurePoint, composurePoints } from './composure-points.ts';

/** Composure through the whole shift: a picture, and the same as a table. */
export function ComposureLine({ shift }: { shift: Shift }) {
  const texts = useTexts();
  const { t, number } = texts;
  const points = composurePoints(shift);
  const values = points.map(({ composure }) => composure / 10);
  const summary = t('shift.summary.line', {
    from: number(values[0] ?? 0),
    to: number(values.at(-1) ?? 0),
    lowest: number(Math.min(...values)),
  });
  return (
    <section class="panel">
      <h2>{t('meters.composure')}</h2>
      <p>{summary}</p>
      <Plot points={points} />
      <details>
        <summary>{t('debrief.curve-table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('shift.summary.what')}</th>
              <th scope="col">{t('meters.composure')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.x}>
                <th scope="row">{causeOf(texts, point)}</th>
                <td>{number(point.composure / 10)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function causeOf({ t }: Texts, { movement }: ComposurePoint): string {
  if (!movement) return t('debrief.start');
  const { cause, place } = movement;
  return cause === 'call' ? t('shift.call', { number: place + 1 }) : t(`shift.causes.${cause}`);
}

/** Calls are numbered discs, walks and other gains smaller ones with a plus; the table says the same in words. */
function Plot({ points }: { points: readonly ComposurePoint[] }) {
  const line = points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
  return (
    <div class="composure-plot" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <rect class="composure-low" y="60" width="100" height="40" />
        <polyline points={line} />
      </svg>
      {points.map(({ x, y, movement }) => (
        <span
          key={x}
          class={`composure-point cause-${movement?.cause ?? 'start'}`}
          style={{ left: `${x}%`, top: `${y}%` }}
        >
          {signOf(movement)}
        </span>
      ))}
    </div>
  );
}

function signOf(movement: ComposurePoint['movement']): string {
  if (!movement) return '';
  if (movement.cause === 'call') return String(movement.place + 1);
  return movement.cause === 'heat' ? '−' : '+';
}
