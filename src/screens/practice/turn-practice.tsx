import { useTexts } from '../ui.ts';
import type { Practice } from './practice-links.tsx';
import { PracticeSign } from './sign.tsx';

interface Props {
  readonly practice: Practice;
  /** Index of the turn's input in the log. */
  readonly index: number;
  /** There was a better way on from here. */
  readonly lacking: boolean;
}

/** From a turn of the debrief back into the call, before it was answered. */
export function TurnPractice({ practice, index, lacking }: Props) {
  const { t } = useTexts();
  return (
    <p class="turn-practice">
      <button type="button" class="quiet" onClick={() => practice.playFrom(index)}>
        <PracticeSign name="branch" />
        {t('practice.from-here')}
      </button>
      {lacking && (
        <a class="button quiet" href={`#/watch/${practice.number}/best/${index}`}>
          <PracticeSign name="play" />
          {t('practice.watch.best-from-here')}
        </a>
      )}
    </p>
  );
}
