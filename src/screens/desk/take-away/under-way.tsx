import { useTexts } from '../../ui.ts';
import type { TakingAway } from './taking.ts';

/** How much of a file has come, and how to stop it. */
export function UnderWay({ model: { taking, stop } }: { readonly model: TakingAway }) {
  const { t, number } = useTexts();
  const file = taking.value;
  return (
    <div class="under-way">
      <p role="status">{file && t('take-away.under-way', { file: file.file })}</p>
      {file && (
        <>
          <p aria-hidden="true">{t('take-away.so-far', { kilobytes: number(file.bytes / 1000) })}</p>
          <button type="button" onClick={stop}>
            {t('take-away.stop')}
          </button>
        </>
      )}
    </div>
  );
}
