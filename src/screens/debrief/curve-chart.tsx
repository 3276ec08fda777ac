import type { Debrief } from '../../engine/score/debrief.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { type BesideCurve, BesideLine, BesideWords, calmBeside } from './beside-curve.tsx';
import { type CurvePoint, curvePoints, lowestCalm, polyline } from './curve.ts';
import { CurveFrame } from './curve-frame.tsx';

interface Props {
  readonly debrief: Debrief;
  /** What ran beside the call, where something did. */
  readonly beside: BesideCurve | null;
  /** Leads to what was said at this point. */
  onPick(turn: number): void;
}

/** How calm the customer was from turn to turn: a picture with points to press, and the same as a table. */
export function CurveChart({ debrief, beside, onPick }: Props) {
  const texts = useTexts();
  const points = curvePoints(debrief);
  return (
    <CurveFrame
      title={texts.t('debrief.curve')}
      intro={<Intro points={points} beside={beside} />}
      points={points.length}
      {...tableOf(texts, points, beside)}
    >
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {beside && <BesideLine beside={beside} points={points} />}
        <polyline points={polyline(points)} />
      </svg>
      {points.map((point) => (
        <Point key={point.x} point={point} onPick={onPick} />
      ))}
    </CurveFrame>
  );
}

interface Curves extends Pick<Props, 'beside'> {
  readonly points: readonly CurvePoint[];
}

function Intro({ points, beside }: Curves) {
  const { t, number } = useTexts();
  const summary = t('debrief.curve-summary', {
    from: number(points[0]?.calm ?? 0),
    to: number(points.at(-1)?.calm ?? 0),
    lowest: number(lowestCalm(points)),
  });
  return (
    <>
      <p>{summary}</p>
      {beside && <BesideWords beside={beside} />}
    </>
  );
}

function tableOf({ t, number }: Texts, points: Curves['points'], beside: Props['beside']) {
  const columns = [t('debrief.answer'), t('meters.calm'), t('debrief.mood')];
  const rows = points.map(({ turn, calm, mood }) => [
    turn ? number(turn.number) : t('debrief.start'),
    number(calm),
    t(`moods.${mood}`),
  ]);
  const tableTitle = t('debrief.curve-table');
  if (!beside) return { tableTitle, columns, rows };
  const there = points.map(({ turn }) => calmBeside(beside, turn));
  return {
    tableTitle,
    columns: [...columns, t(beside.name)],
    rows: rows.map((row, place) => [...row, cellOf(there[place] ?? null, number)]),
  };
}

const cellOf = (calm: number | null, number: Texts['number']): string => (calm === null ? '–' : number(calm));

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
