import type { ReadonlySignal } from '@preact/signals';
import { mistakesOf } from '../../engine/analysis/mistakes.ts';
import type { Awaited } from '../debrief/verdicts.ts';
import { useTexts } from '../ui.ts';
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
}

interface Props {
  readonly practice: Practice;
  readonly analysis: ReadonlySignal<Awaited>;
}

/** From the debrief back to the stage: one's mistakes, and the call as it could have gone. */
export function PracticeLinks({ practice, analysis }: Props) {
  const { t } = useTexts();
  const { number, branchOf } = practice;
  return (
    <nav class="panel practice-links" aria-label={t('practice.title')}>
      <h2>{t('practice.title')}</h2>
      {branchOf !== null && (
        <p class="hint">
          {t('practice.continued')} <a href={`#/debrief/${branchOf}`}>{t('practice.continued-link')}</a>
        </p>
      )}
      <ul>
        <li>
          <TryMistakes number={number} analysis={analysis} />
        </li>
        <WatchLink href={`#/watch/${number}/best`} sign="play" words={t('practice.watch.best')} />
        <WatchLink href={`#/watch/${number}/worst`} sign="worst" words={t('practice.watch.worst')} />
        <WatchLink href={`#/watch/${number}/own`} sign="own" words={t('practice.watch.own')} />
      </ul>
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

/** How many there are is known when the analysis has come; its place is kept. */
function TryMistakes({ number, analysis }: { number: number; analysis: Props['analysis'] }) {
  const texts = useTexts();
  const awaited = analysis.value;
  const count = awaited.phase === 'there' ? mistakesOf(awaited.analysis).length : null;
  return (
    <a class={`button ${count === 0 ? '' : 'primary'}`} href={`#/mistakes/${number}`}>
      <PracticeSign name="retry" />
      {texts.t('practice.mistakes.title')}
      {awaited.phase !== 'missing' && <span class="count">{count === null ? '…' : texts.number(count)}</span>}
    </a>
  );
}
