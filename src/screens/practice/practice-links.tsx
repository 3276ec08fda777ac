import type { ReadonlySignal } from '@preact/signals';
import { mistakesOf } from '../../engine/analysis/mistakes.ts';
import type { Awaited } from '../debrief/verdicts.ts';
import { useTexts } from '../ui.ts';
import type { OpenAnswers } from './open-answers.ts';
import { PracticeSign } from './sign.tsx';
import type { PracticeSign as SignName } from './signs.ts';

/** What a debrief leads on to. */
export interface Practice {
  /** Of the finished call. */
  readonly number: number;
  /** Number of the call this one was continued from, or null. */
  readonly branchOf: number | null;
  /** Opens a new call that goes on before this input of the log. */
  playFrom(index: number): void;
  readonly answers: OpenAnswers;
}

/** From the debrief back to the stage: the call as it went, and as it could have gone. */
export function WatchLinks({ practice: { number, branchOf } }: { practice: Practice }) {
  const { t } = useTexts();
  return (
    <nav class="panel practice-links" aria-labelledby="watch-links">
      <h2 id="watch-links">{t('practice.watch.title')}</h2>
      <ul>
        <WatchLink href={`#/watch/${number}/best`} sign="play" words={t('practice.watch.best')} />
        <WatchLink href={`#/watch/${number}/own`} sign="own" words={t('practice.watch.own')} />
        <WatchLink href={`#/watch/${number}/worst`} sign="worst" words={t('practice.watch.worst')} />
      </ul>
      {branchOf !== null && (
        <p class="hint">
          {t('practice.continued')} <a href={`#/debrief/${branchOf}`}>{t('practice.continued-link')}</a>
        </p>
      )}
    </nav>
  );
}

function WatchLink({ href, sign, words }: { href: string; sign: SignName; words: string }) {
  return (
    <li>
      <a class="button" href={href}>
        <PracticeSign name={sign} />
        {words}
      </a>
    </li>
  );
}

interface TryProps {
  /** Of the finished call. */
  readonly number: number;
  readonly analysis: ReadonlySignal<Awaited>;
}

/** How many there are is known when the analysis has come; the place of the number is kept. */
export function TryMistakes({ number, analysis }: TryProps) {
  const texts = useTexts();
  const awaited = analysis.value;
  const count = awaited.phase === 'there' ? mistakesOf(awaited.analysis).length : null;
  if (count === 0) return <p class="try-mistakes">{texts.t('practice.mistakes.none')}</p>;
  return (
    <a class="button primary try-mistakes" href={`#/mistakes/${number}`}>
      <PracticeSign name="retry" />
      {texts.t('practice.mistakes.title')}
      {awaited.phase !== 'missing' && <span class="count">{count === null ? '…' : texts.number(count)}</span>}
    </a>
  );
}
