import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useOwnId, useTexts } from '../../ui.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** False where the browser does not let us. */
  copy(text: string): Promise<boolean>;
}

/** Something to be copied; where that is not allowed, it is marked for doing it by hand. */
export function CopyField({ label, text, copy }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const told = useSignal<'copied' | 'by-hand' | null>(null);
  const press = async () => {
    const copied = await copy(text);
    if (!copied) field.current?.select();
    told.value = copied ? 'copied' : 'by-hand';
  };
  return (
    <div class="field copy-field">
      <label for={id}>{label}</label>
      <div class="copy-row">
        <input id={id} ref={field} type="text" readOnly value={text} />
        <button type="button" onClick={() => void press()}>
          {t('copying.copy')}
        </button>
      </div>
      <p role="status">{told.value && t(`copying.${told.value}`)}</p>
    </div>
  );
}
