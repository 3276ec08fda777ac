import '../style/hero.css';
import type { Mood } from '../../engine/vocabulary.ts';
import { ICON_PATHS } from '../parts/icon-paths.ts';

/** The four moods as they follow each other when a talk goes well; each has its own shape. */
const WAY_DOWN: readonly { readonly mood: Mood; readonly x: number; readonly y: number }[] = [
  { mood: 'boiling', x: 40, y: 34 },
  { mood: 'heated', x: 126, y: 58 },
  { mood: 'prickly', x: 212, y: 92 },
  { mood: 'settled', x: 300, y: 108 },
];

/** The whole game in one picture: heat that goes down step by step. Decoration, so readers skip it. */
export function Hero() {
  return (
    <svg class="hero" viewBox="0 0 344 144" aria-hidden="true">
      <path class="hero-line" d="M40 34C80 30 92 52 126 58s52 28 86 34 54 10 88 16" />
      {WAY_DOWN.map(({ mood, x, y }) => (
        <g key={mood} transform={`translate(${x} ${y})`}>
          <circle class={`hero-disc hero-${mood}`} r="26" />
          <path class="hero-sign" transform="translate(-16.8 -16.8) scale(1.4)" d={ICON_PATHS[mood]} />
        </g>
      ))}
    </svg>
  );
}
