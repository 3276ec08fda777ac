import { useSignal } from '@preact/signals';
import { useTexts } from '../../ui.ts';
import { TextField } from '../text-field.tsx';

interface Props {
  /** What they are called so far. */
  readonly name: string;
  onSave(name: string): void;
}

/** A name that is put right: a slip of the keyboard, or one that nobody should read on a board. */
export function NameForm({ name, onSave }: Props) {
  const { t } = useTexts();
  const wanted = useSignal(name);
  const missing = useSignal(false);
  const send = () => {
    const typed = wanted.peek().trim();
    missing.value = typed === '';
    if (typed !== '') onSave(typed);
  };
  return (
    <form
      class="manage-part desk"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={t('person-name.field')}
        hint={t('person-name.line')}
        value={wanted}
        longest={80}
        wrong={missing.value ? 'person-name.missing' : undefined}
      />
      <p class="buttons">
        <button type="submit" class="primary">
          {t('person-name.save')}
        </button>
      </p>
    </form>
  );
}
