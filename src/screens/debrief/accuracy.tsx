import type { ReadonlySignal } from '@preact/signals';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { Awaited } from './verdicts.ts';

/** How exact the whole call was; only the number is awaited, so nothing moves when it comes. Readers are told. */
export function Accuracy({ analysis }: { analysis: ReadonlySignal<Awaited> }) {
  const texts = useTexts();
  const { t } = texts;
  const awaited = analysis.value;
  return (
    <div class="accuracy" role="status" aria-busy={awaited.phase === 'under-way'}>
      {awaited.phase === 'missing' ? (
        <p class="hint">{t('debrief.accuracy-missing')}</p>
      ) : (
        <>
          <p class="accuracy-value">{accuracyShown(texts, awaited)}</p>
          <p>
            <b>{t('debrief.accuracy')}</b> {t('debrief.accuracy-line')}
          </p>
        </>
      )}
    </div>
  );
}

function accuracyShown({ t, number }: Texts, awaited: Awaited): string {
  if (awaited.phase !== 'there') return '…';
  const { accuracy } = awaited.analysis;
  return accuracy === null ? '–' : t('debrief.percent', { percent: number(accuracy * 100) });
}
