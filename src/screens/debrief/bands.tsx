import { THRESHOLDS } from '../call/thresholds.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';

/** The four moods behind a curve, in a box of 100 by 100. */
export function Bands() {
  const edges = [...THRESHOLDS.map(({ down }) => down), 0];
  return (
    <>
      <rect class="band band-settled" x="0" y="0" width="100" height={100 - (edges[0] ?? 0)} />
      {THRESHOLDS.map(({ mood, down }, place) => (
        <rect
          key={mood}
          class={`band band-${mood}`}
          x="0"
          y={100 - down}
          width="100"
          height={down - (edges[place + 1] ?? 0)}
        />
      ))}
    </>
  );
}

/** Their names, beside the curve. */
export function BandNames() {
  const { t } = useTexts();
  const bands = [{ mood: 'settled' as const, down: 100 }, ...THRESHOLDS];
  return (
    <div class="band-names" aria-hidden="true">
      {bands.map(({ mood, down }) => (
        <span key={mood} class={`band-name mood-${mood}`} style={{ top: `${100 - down}%` }}>
          <Icon name={mood} />
          {t(`moods.${mood}`)}
        </span>
      ))}
    </div>
  );
}
