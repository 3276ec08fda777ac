import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { CurvePoint } from './curve.ts';
import type { NumberedTurn } from './turns.ts';

/** How calm the customer of another call was, beside the one that is explained. */
export interface BesideCurve {
  /** What that call is called. */
  readonly name: InterfaceKey;
  /** At the start, and after each input of the log; null once that call was over. */
  readonly calm: readonly (number | null)[];
}

/** Null at `turn` stands for the start. */
export const calmBeside = ({ calm }: BesideCurve, turn: NumberedTurn | null): number | null =>
  calm[turn ? turn.turn.index + 1 : 0] ?? null;

interface LineProps {
  readonly beside: BesideCurve;
  readonly points: readonly CurvePoint[];
}

/** Quieter than one's own line, which is drawn over it. */
export function BesideLine({ beside, points }: LineProps) {
  const line = points.flatMap(({ x, turn }) => {
    const calm = calmBeside(beside, turn);
    return calm === null ? [] : [`${x.toFixed(2)},${(100 - calm).toFixed(2)}`];
  });
  return <polyline class="line-beside" points={line.join(' ')} />;
}

/** What the dashed line is, in words. */
export function BesideWords({ beside: { name, calm } }: Pick<LineProps, 'beside'>) {
  const { t, number } = useTexts();
  const there = calm.filter((reading) => reading !== null);
  const ends = { from: number(there[0] ?? 0), to: number(there.at(-1) ?? 0) };
  return <p>{t('beside.curve', { whose: t(name), ...ends })}</p>;
}
