import { useTexts } from '../ui.ts';

/** How collected the player is, as a number, a word and a bar that fills; `tenths` of a point. */
export function Composure({ tenths }: { tenths: number }) {
  const { t, number } = useTexts();
  return (
    <div class="shift-composure">
      <p>
        <b>{t('meters.composure')}</b> {t('meters.value', { value: number(tenths / 10) })}
      </p>
      <span class="composure-bar" aria-hidden="true">
        <span style={{ width: `${tenths / 10}%` }} />
      </span>
    </div>
  );
}
