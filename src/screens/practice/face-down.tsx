import type { ReadonlySignal } from '@preact/signals';
import { mistakesOf } from '../../engine/analysis/mistakes.ts';
import type { Awaited } from '../debrief/verdicts.ts';
import { useTexts } from '../ui.ts';
import type { Practice } from './practice-links.tsx';
import { PracticeSign } from './sign.tsx';

interface Props {
  readonly practice: Practice;
  readonly analysis: ReadonlySignal<Awaited>;
}

/** Says why better answers lie face down, and turns all of them. */
export function FaceDown({ practice: { answers }, analysis }: Props) {
  const { t } = useTexts();
  const awaited = analysis.value;
  if (awaited.phase !== 'there') return null;
  const mistakes = mistakesOf(awaited.analysis).map(({ index }) => index);
  const hidden = mistakes.some((index) => !answers.open.value.has(index));
  if (mistakes.length === 0) return null;
  return (
    <div class="answers-turner">
      <p class="hint">{t(hidden ? 'practice.answers.hidden' : 'practice.answers.open')}</p>
      <button type="button" class="quiet" onClick={() => answers.turn(mistakes, hidden)}>
        <PracticeSign name="shown" />
        {t(hidden ? 'practice.answers.show' : 'practice.answers.hide')}
      </button>
    </div>
  );
}
