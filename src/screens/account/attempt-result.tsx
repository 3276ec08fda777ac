import '../style/debrief.css';
import type { ShownSheet } from '../../engine/score/sheet.ts';
import type { Result } from '../../protocol/attempt.ts';
import { Rubric } from '../debrief/rubric.tsx';
import { useTexts } from '../ui.ts';

interface Props {
  readonly result: Result | null;
  /** As it was stored when the call was over. */
  readonly sheet: ShownSheet;
}

/** What a call came to that cannot be explained any more: the sheet of its own time. */
export function StoredResult({ result, sheet }: Props) {
  const { t, number } = useTexts();
  return (
    <>
      <section class="panel">
        {result && <p class="stored-points">{t('supervised.points', { points: number(result.total) })}</p>}
        <p>{t('remarks.stored')}</p>
      </section>
      <Rubric sheet={sheet} />
    </>
  );
}
