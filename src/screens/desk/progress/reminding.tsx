import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui.ts';
import type { ProgressModel } from './progress-model.ts';

/** Those who were chosen, and a word to them: below everything, so that the table stays where it is when the first is ticked. */
export function Reminding({ model }: { readonly model: ProgressModel }) {
  const { t } = useTexts();
  const { chosen, remind, reminding } = model;
  const many = chosen.value.size;
  const status = useRef<HTMLSpanElement>(null);
  const wasMany = useRef(0);
  // The button that was pressed is gone: the keyboard goes on from where it stood.
  useLayoutEffect(() => {
    const isOver = many === 0 && wasMany.current > 0;
    if (isOver && document.activeElement === document.body) status.current?.focus();
    wasMany.current = many;
  }, [many]);
  return (
    <div class="reminding">
      <span role="status" ref={status} tabIndex={-1}>
        {many > 0 && t('reminding.chosen', { count: many })}
      </span>
      {many > 0 && (
        <>
          <button type="button" class="primary" aria-disabled={reminding.value} onClick={remind}>
            {t('reminding.remind')}
          </button>
          <button
            type="button"
            onClick={() => {
              chosen.value = new Set();
            }}
          >
            {t('reminding.none')}
          </button>
          <span class="hint">{t('reminding.how')}</span>
        </>
      )}
    </div>
  );
}
