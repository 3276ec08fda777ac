import type { RecordedAttempt } from '../../../protocol/record.ts';
import { useTexts } from '../../ui.ts';

/** What a call came to; where a trainer has had a word, both results, and whose is whose. */
export function PointsCell({ call: { result, override, state } }: { readonly call: RecordedAttempt }) {
  const { t, number } = useTexts();
  if (!result) return <>{state === 'open' ? t('call-signs.open') : t('call-signs.abandoned')}</>;
  if (override === null) return <b>{number(result.total)}</b>;
  return (
    <>
      <b>{t('call-signs.by-trainer', { points: number(override) })}</b>{' '}
      <span class="hint">{t('call-signs.computed', { points: number(result.total) })}</span>
    </>
  );
}
