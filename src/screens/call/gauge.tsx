import { useOwnId, useTexts } from '../ui.ts';

interface Props {
  readonly meter: 'trust' | 'composure';
  readonly value: number;
  /** The name under which the stage draws this gauge, if it does. */
  readonly slot?: string;
}

/** A small meter: a ring with its value, and its name. */
export function Gauge({ meter, value, slot }: Props) {
  const { t, number } = useTexts();
  const label = useOwnId();
  return (
    <div class={`gauge gauge-${meter}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: the stage cannot draw into a native meter */}
      <div
        class="ring"
        {...(slot ? { 'data-slot': slot } : {})}
        role="meter"
        aria-labelledby={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value}
        aria-valuetext={t('meters.value', { value: number(value) })}
      >
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <circle class="ring-ground" cx="20" cy="20" r="16" />
          <circle
            class="ring-value"
            cx="20"
            cy="20"
            r="16"
            pathLength="100"
            stroke-dasharray={`${value} 100`}
          />
        </svg>
      </div>
      <span class="gauge-words label">
        <span id={label} class="gauge-name">
          {t(`meters.${meter}`)}
        </span>{' '}
        <b aria-hidden="true">{number(value)}</b>
      </span>
    </div>
  );
}
