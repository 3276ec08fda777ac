import type { ComponentChildren } from 'preact';
import { NUMBERS } from '../../engine/numbers.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';
import { type ComposurePoint, callSpans, heightOf } from './composure-points.ts';

/** Lines of the scale, in points. */
const SCALE = [100, 80, 60, 40, 20, 0] as const;

/** The line with its scale, the calls it runs through and what happened between them. The table says the same. */
export function ComposureChart({ points }: { points: readonly ComposurePoint[] }) {
  const { t } = useTexts();
  return (
    <figure class="composure-chart">
      <div class="composure-scaled">
        <Scale />
        {/* Where the window is too narrow for all marks, they keep their distance and scroll. */}
        {/* biome-ignore lint/a11y: what scrolls must be reached by keys; the marks are no fields of a form */}
        <div class="composure-window" role="group" aria-label={t('meters.composure')} tabIndex={0}>
          <Plot points={points} />
        </div>
      </div>
      <Legend points={points} />
    </figure>
  );
}

function Scale() {
  const { number } = useTexts();
  return (
    <div class="composure-scale" aria-hidden="true">
      {SCALE.map((value) => (
        <span key={value} style={{ top: `${heightOf(value * 10)}%` }}>
          {number(value)}
        </span>
      ))}
    </div>
  );
}

function Plot({ points }: { points: readonly ComposurePoint[] }) {
  const spans = callSpans(points);
  return (
    <div class="composure-plot" style={{ '--points': points.length }} aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <rect
          class="composure-low"
          y={100 - NUMBERS.rubric.lowComposure}
          width="100"
          height={NUMBERS.rubric.lowComposure}
        />
        {spans.map(({ number, from, to }) => (
          <rect key={number} class="composure-call" x={from} width={to - from} height="100" />
        ))}
        {SCALE.map((value) => (
          <path key={value} class="composure-grid" d={`M0 ${heightOf(value * 10)}H100`} />
        ))}
        <polyline points={points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')} />
      </svg>
      {spans.map(({ number, from }) => (
        <span key={number} class="call-number composure-begin" style={{ left: `${from}%` }}>
          {number}
        </span>
      ))}
      {points.map(({ x, y, movement }) => (
        <span
          key={x}
          class={`composure-point cause-${movement?.cause ?? 'start'}`}
          style={{ left: `${x}%`, top: `${y}%` }}
        >
          {movement && signOf(movement.cause)}
        </span>
      ))}
    </div>
  );
}

type Cause = NonNullable<ComposurePoint['movement']>['cause'];

/** The end of a call is a plain point: its number stands where it begins. */
function signOf(cause: Cause): ComponentChildren {
  if (cause === 'call') return null;
  if (cause === 'walk') return <Icon name="breathe" />;
  return cause === 'heat' ? '−' : '+';
}

/** What each sign that occurs stands for. */
function Legend({ points }: { points: readonly ComposurePoint[] }) {
  const { t, number } = useTexts();
  const causes = [...new Set(points.flatMap(({ movement }) => movement?.cause ?? []))];
  return (
    <figcaption>
      <ul class="composure-key">
        {causes.map((cause) => (
          <li key={cause}>
            {cause === 'call' ? (
              <span class="call-number">{number(1)}</span>
            ) : (
              <span class={`composure-point cause-${cause}`} aria-hidden="true">
                {signOf(cause)}
              </span>
            )}
            {t(cause === 'call' ? 'shift.summary.call-begins' : `shift.causes.${cause}`)}
          </li>
        ))}
        <li>
          <span class="composure-low-key" aria-hidden="true" />
          {t('shift.summary.low', { value: number(NUMBERS.rubric.lowComposure) })}
        </li>
      </ul>
    </figcaption>
  );
}
