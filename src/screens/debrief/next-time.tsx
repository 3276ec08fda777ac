import type { ReadonlySignal } from '@preact/signals';
import type { Advice } from '../../engine/score/sheet.ts';
import { type Practice, TryMistakes } from '../practice/practice-links.tsx';
import { useTexts } from '../ui.ts';
import type { Awaited } from './verdicts.ts';

interface Props {
  /** The costliest first. */
  readonly advice: readonly Advice[];
  readonly practice: Practice | null;
  readonly analysis: ReadonlySignal<Awaited>;
}

/** The one thing for the next time, what else there was, and where to try it at once. */
export function NextTime({ advice: [first, ...others], practice, analysis }: Props) {
  const { t, coach } = useTexts();
  return (
    <section class="next-time">
      <h2>{t('debrief.advice')}</h2>
      <p class="first-advice">{first ? coach(`advice.${first}`) : t('debrief.no-advice')}</p>
      {others.length > 0 && (
        <ul>
          {others.map((advice) => (
            <li key={advice}>{coach(`advice.${advice}`)}</li>
          ))}
        </ul>
      )}
      {practice && <TryMistakes number={practice.number} analysis={analysis} />}
    </section>
  );
}
