import type { Shift } from '../../engine/shift/shift.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { ComposureChart } from './composure-chart.tsx';
import { type ComposurePoint, composurePoints } from './composure-points.ts';

/** Composure through the whole shift: in a sentence, as a picture with a scale, and as a table. */
export function ComposureLine({ shift }: { shift: Shift }) {
  const { t, number } = useTexts();
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
      <ComposureChart points={points} />
      <details>
        <summary>{t('debrief.curve-table')}</summary>
        <ComposureTable points={points} />
      </details>
    </section>
  );
}

function ComposureTable({ points }: { points: readonly ComposurePoint[] }) {
  const texts = useTexts();
  const { t, number, signed } = texts;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('shift.summary.what')}</th>
          <th scope="col">{t('shift.summary.change')}</th>
          <th scope="col">{t('meters.composure')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.x}>
            <th scope="row">{causeOf(texts, point)}</th>
            <td>{point.movement && signed((point.movement.to - point.movement.from) / 10)}</td>
            <td>{number(point.composure / 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function causeOf({ t }: Texts, { movement }: ComposurePoint): string {
  if (!movement) return t('debrief.start');
  const { cause, place } = movement;
  return cause === 'call' ? t('shift.call', { number: place + 1 }) : t(`shift.causes.${cause}`);
}
