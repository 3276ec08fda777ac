import type { ComponentChildren } from 'preact';
import type { Mood } from '../../engine/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { useOwnId, useTexts } from '../ui.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Where each mood begins, for the style sheet. */
const ZONES = Object.fromEntries(THRESHOLDS.map(({ mood, down }) => [`--${mood}-from`, `${down}%`]));

interface Props {
  readonly calm: number;
  readonly mood: Mood;
  /** What stands right below the scale. */
  readonly children?: ComponentChildren;
}

/** The calm meter: value, mood by word, shape and colour, and where the moods change. */
export function CalmMeter({ calm, mood, children }: Props) {
  const { t, number } = useTexts();
  const label = useOwnId();
  const scale = useOwnId();
  const value = number(calm);
  return (
    <div class={`calm mood-${mood}`}>
      <div class="calm-head">
        <span id={label} class="label">
          {t('meters.calm')}
        </span>
        <strong class="mood-word">
          <Icon name={mood} />
          {t(`moods.${mood}`)}
        </strong>
        <span class="value" aria-hidden="true">
          {value}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the stage cannot draw into a native meter */}
      <div
        class="calm-bar"
        data-slot="meter"
        role="meter"
        aria-labelledby={label}
        aria-describedby={scale}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={calm}
        aria-valuetext={t('meters.calm-value', { value, mood: t(`moods.${mood}`) })}
        style={ZONES}
      >
        <span class="calm-fill" style={{ width: `${calm}%` }} />
        {THRESHOLDS.map(({ mood: hotter, down, up }) => (
          <span key={hotter} class="threshold" style={{ left: `${down}%`, width: `${up - down}%` }} />
        ))}
      </div>
      {children}
      <p id={scale} class="visually-hidden">
        {t('meters.scale')}:{' '}
        {THRESHOLDS.map(({ mood: hotter, down, up }) =>
          t('meters.threshold', { mood: t(`moods.${hotter}`), down: number(down), up: number(up) }),
        ).join('; ')}
      </p>
    </div>
  );
}
