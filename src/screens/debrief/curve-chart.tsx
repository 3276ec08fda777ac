import type { Debrief } from '../../engine/score/debrief.ts';
import { useTexts } from '../ui.ts';
import { type CurvePoint, curvePoints, lowestCalm, polyline } from './curve.ts';
import { CurveFrame } from './curve-frame.tsx';

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
    <CurveFrame
      title={t('debrief.curve')}
      intro={<p>{summary}</p>}
      points={points.length}
      tableTitle={t('debrief.curve-table')}
      columns={[t('debrief.answer'), t('meters.calm'), t('debrief.mood')]}
      rows={points.map(({ turn, calm, mood }) => [
        turn ? number(turn.number) : t('debrief.start'),
        number(calm),
        t(`moods.${mood}`),
      ])}
    >
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline points={polyline(points)} />
      </svg>
      {points.map((point) => (
        <Point key={point.x} point={point} onPick={onPick} />
      ))}
    </CurveFrame>
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
