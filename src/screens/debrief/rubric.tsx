import {
  DIMENSIONS,
  type Dimension,
  type DimensionScore,
  type ShownSheet,
} from '../../engine/score/sheet.ts';
import { useTexts } from '../ui.ts';

/** The rubric's bars, each with the origin of its points, and the ceilings that held. */
export function Rubric({ sheet }: { sheet: ShownSheet }) {
  const { t, coach, number } = useTexts();
  return (
    <section class="panel">
      <h2>{t('debrief.rubric')}</h2>
      <ul class="rubric">
        {DIMENSIONS.map((dimension) => {
          const score = sheet.dimensions[dimension];
          return score && <Bar key={dimension} dimension={dimension} score={score} />;
        })}
      </ul>
      {sheet.caps.length > 0 && (
        <>
          <h3>{t('debrief.caps')}</h3>
          {sheet.sum > sheet.total && <p>{t('debrief.sum', { points: number(sheet.sum / 10, 1) })}</p>}
          <ul>
            {sheet.caps.map(({ cap, at }) => (
              <li key={cap}>{t('debrief.cap-at', { cap: coach(`caps.${cap}`), points: number(at / 10) })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Bar({ dimension, score }: { dimension: Dimension; score: DimensionScore }) {
  const { t, coach, number } = useTexts();
  const share = score.max === 0 ? 0 : (score.points / score.max) * 100;
  return (
    <li>
      <div class="bar-head">
        <span>{coach(`dimensions.${dimension}`)}</span>
        <span>
          {t('debrief.points', { points: number(score.points / 10, 1), max: number(score.max / 10) })}
        </span>
      </div>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </div>
      <details>
        <summary>{t('debrief.origins')}</summary>
        <Origins entries={score.entries} />
      </details>
    </li>
  );
}

function Origins({ entries }: { entries: DimensionScore['entries'] }) {
  const { t, coach, number, signed } = useTexts();
  return (
    <ul class="reasons">
      {entries.map(({ origin, points, of }, place) => (
        <li key={place}>
          <span>{coach(`origins.${origin}`)}</span>
          <span class="delta">
            {of > 0
              ? t('debrief.points', { points: number(points / 10, 1), max: number(of / 10, 1) })
              : signed(points / 10)}
          </span>
        </li>
      ))}
    </ul>
  );
}
