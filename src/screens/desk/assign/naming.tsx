import { useSignal } from '@preact/signals';
import { Dialog } from '../../parts/dialog.tsx';
import { useOwnId, useTexts } from '../../ui.ts';

interface Props {
  readonly title: string;
  readonly begins: string;
  onName(name: string): void;
  onClose(): void;
}

/** Asks for a name. */
export function Naming({ title, begins, onName, onClose }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  const name = useSignal(begins);
  const wanted = name.value.trim();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="naming"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (wanted === '') return;
          onName(wanted);
          onClose();
        }}
      >
        <div class="field">
          <label for={id}>{t('templates.name')}</label>
          <input
            id={id}
            type="text"
            required
            maxLength={80}
            autocomplete="off"
            value={name.value}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          />
        </div>
        <button type="submit" class="primary" disabled={wanted === ''}>
          {t('templates.save')}
        </button>
      </form>
    </Dialog>
  );
}
