import { type CurvePoint, polyline } from '../debrief/curve.ts';
import { CurveFrame } from '../debrief/curve-frame.tsx';
import { leftAs } from '../parts/left-as.ts';
import { useTexts } from '../ui.ts';
import { bothCurves, calmRows, type TwoCalls } from './compare.ts';
import { entryWords } from './entry-words.ts';

/** The first call has a solid line and round marks, the second a dashed line and square ones. */
const STYLES = ['one', 'other'] as const;

export function CompareChart({ calls }: { calls: TwoCalls }) {
  const { t, number } = useTexts();
  const names = calls.map((call) => t('compare.call', { number: call.number }));
  const curves = bothCurves(calls);
  const rows = calmRows(calls);
  return (
    <CurveFrame
      title={t('compare.curve')}
      intro={<Intro calls={calls} names={names} />}
      points={rows.length}
      below={<Ticks points={curves.find((points) => points.length === rows.length) ?? []} />}
      tableTitle={t('compare.table')}
      columns={[t('debrief.answer'), ...names]}
      rows={rows.map((row) => [
        row.number === 0 ? t('debrief.start') : number(row.number),
        ...row.calm.map((calm) => (calm === null ? '–' : number(calm))),
      ])}
    >
      <div aria-hidden="true">
        {curves.map((points, place) => (
          <Curve key={STYLES[place]} points={points} style={STYLES[place] ?? 'one'} />
        ))}
      </div>
    </CurveFrame>
  );
}

function Intro({ calls, names: [one = '', other = ''] }: { calls: TwoCalls; names: readonly string[] }) {
  const { t } = useTexts();
  return (
    <>
      <Legend calls={calls} />
      <p class="visually-hidden">{t('compare.lines', { one, other })}</p>
    </>
  );
}

function Legend({ calls }: { calls: TwoCalls }) {
  const texts = useTexts();
  const { t, coach } = texts;
  return (
    <ul class="legend">
      {calls.map((call, place) => (
        <li key={call.number}>
          <svg class="legend-line" viewBox="0 0 48 16" aria-hidden="true">
            <path class={`line-${STYLES[place]}`} d="M2 8h44" />
          </svg>
          <span class={`curve-mark curve-mark-${STYLES[place]}`} aria-hidden="true" />
          <span>
            <b>{t('compare.call', { number: call.number })}</b>,{' '}
            {coach(`tiers.${leftAs(call.debrief.sheet)}.name`)}
            <br />
            <span class="hint">{entryWords(texts, call)}</span>
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
