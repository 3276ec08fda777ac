import type { RecordedAttempt } from '../../../protocol/record.ts';
import { useTexts } from '../../ui.ts';
import { titleWords, weighedCalls } from './call-words.ts';

const BOX = { width: 600, height: 160, left: 56, right: 12, top: 12, bottom: 12 };
const MARKS = [0, 50, 100];

const across = (place: number, count: number): number =>
  BOX.left + (BOX.width - BOX.left - BOX.right) * (count > 1 ? place / (count - 1) : 0.5);
const down = (accuracy: number): number => BOX.top + (1 - accuracy) * (BOX.height - BOX.top - BOX.bottom);

/** Above so many calls, points would run into each other, and the line says it. */
const MOST_POINTS = 60;

interface Props {
  /** The newest first. */
  readonly attempts: readonly Pick<
    RecordedAttempt,
    'id' | 'accuracy' | 'finished' | 'opened' | 'title' | 'scenario'
  >[];
}

/** How exact the calls were, one after the other; the same as a table. */
export function AccuracyCurve({ attempts }: Props) {
  const { t, number } = useTexts();
  const calls = weighedCalls(attempts);
  const shares = calls.map(({ accuracy }) => accuracy);
  const percent = (share: number | undefined) => number((share ?? 0) * 100);
  return (
    <section class="panel">
      <h2>{t('accuracy-curve.title')}</h2>
      <p class="hint">{t('accuracy-curve.line')}</p>
      {calls.length === 0 ? (
        <p>{t('accuracy-curve.none')}</p>
      ) : (
        <>
          <AccuracyLine shares={shares} />
          <p>
            {t('accuracy-curve.summary', {
              first: percent(shares[0]),
              last: percent(shares.at(-1)),
              best: percent(Math.max(...shares)),
            })}
          </p>
          <AccuracyTable attempts={attempts} />
        </>
      )}
    </section>
  );
}

/** The picture alone; what it shows stands in words beside it. */
export function AccuracyLine({ shares }: { readonly shares: readonly number[] }) {
  const points = shares.map((share, place) => ({ x: across(place, shares.length), y: down(share) }));
  return (
    <svg class="accuracy-line" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      {MARKS.map((mark) => (
        <g key={mark}>
          <line x1={BOX.left} x2={BOX.width - BOX.right} y1={down(mark / 100)} y2={down(mark / 100)} />
          <text x={BOX.left - 8} y={down(mark / 100)}>
            {mark}
          </text>
        </g>
      ))}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.length <= MOST_POINTS && points.map(({ x, y }) => <circle key={x} cx={x} cy={y} r="5" />)}
    </svg>
  );
}

function AccuracyTable({ attempts }: Props) {
  const texts = useTexts();
  const { t, day, number } = texts;
  return (
    <details>
      <summary>{t('accuracy-curve.table')}</summary>
      <table class="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('call-columns.played')}</th>
            <th scope="col">{t('call-columns.scenario')}</th>
            <th scope="col" class="figure">
              {t('call-columns.accuracy')}
            </th>
          </tr>
        </thead>
        <tbody>
          {weighedCalls(attempts).map((call) => (
            <tr key={call.id}>
              <th scope="row">{day(call.finished ?? call.opened, 'with-time')}</th>
              <td>{titleWords(texts, call)}</td>
              <td class="figure">{t('debrief.percent', { percent: number(call.accuracy * 100) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
