import type { Debrief } from '../../engine/score/debrief.ts';
import { MOODS } from '../../engine/vocabulary.ts';
import { THRESHOLDS } from '../call/thresholds.ts';
import { curvePoints } from '../debrief/curve.ts';
import { useTexts } from '../ui.ts';

/** The drawing's box: names of the moods on the left, the numbers of the answers in their points. */
const BOX = { width: 560, height: 124, left: 84, right: 10, top: 6, bottom: 6 };

const across = (x: number): number => BOX.left + (x / 100) * (BOX.width - BOX.left - BOX.right);
const down = (y: number): number => BOX.top + (y / 100) * (BOX.height - BOX.top - BOX.bottom);

/** How calm they were, in black on white: moods as bands between lines, answers as numbered points. */
export function PrintCurve({ debrief }: { debrief: Debrief }) {
  const { t } = useTexts();
  const points = curvePoints(debrief);
  const line = points.map(({ x, y }) => `${across(x)},${down(y)}`).join(' ');
  return (
    <section>
      <h2>{t('debrief.curve')}</h2>
      <svg class="print-curve" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
        <PrintBands />
        <polyline points={line} />
        {points.map(({ x, y, turn }) => (
          <g key={x} transform={`translate(${across(x)} ${down(y)})`}>
            <circle r={turn ? 6 : 3} />
            <text dy="2.6">{turn?.number}</text>
          </g>
        ))}
      </svg>
    </section>
  );
}

/** Each mood from the calm at which it is left, the calmest on top. */
function PrintBands() {
  const { t } = useTexts();
  const tops = [100, ...THRESHOLDS.map(({ down: calm }) => calm)];
  return (
    <>
      {MOODS.map((mood, place) => {
        const y = down(100 - (tops[place] ?? 0));
        return (
          <g key={mood}>
            <line x1={BOX.left} x2={BOX.width - BOX.right} y1={y} y2={y} />
            <text class="print-mood" x="0" y={y + 8}>
              {t(`moods.${mood}`)}
            </text>
          </g>
        );
      })}
      <line x1={BOX.left} x2={BOX.width - BOX.right} y1={down(100)} y2={down(100)} />
    </>
  );
}
