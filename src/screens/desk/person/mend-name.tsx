import '../../style/desk-people.css';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../parts/dialog.tsx';
import { useTexts } from '../../ui.ts';
import { NameForm } from './name-form.tsx';

interface Props {
  readonly name: string;
  onRename(name: string): void;
}

/** The button beside somebody's name, and what it opens. */
export function MendName({ name, onRename }: Props) {
  const { t } = useTexts();
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  return (
    <>
      <button type="button" onClick={() => (open.value = true)}>
        {t('person-name.open')}
      </button>
      {open.value && (
        <Dialog title={t('person-name.title', { name })} onClose={close}>
          <NameForm
            name={name}
            onSave={(wanted) => {
              close();
              if (wanted !== name) onRename(wanted);
            }}
          />
        </Dialog>
      )}
    </>
  );
}
