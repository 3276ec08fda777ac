import '../style/fields.css';
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceKey } from '../texts.ts';
import { useOwnId, useTexts } from '../ui.ts';
import { FIELDS, type FieldName, type Written, type Wrongs, wrongsIn } from './fields.ts';

export interface FormProps {
  readonly names: readonly FieldName[];
  readonly submit: InterfaceKey;
  /** What stands in the fields at first. */
  readonly begins?: Written;
  /** What else is asked, below the fields. */
  readonly children?: ComponentChildren;
  /** Gives what was not taken; nothing where everything was. */
  readonly onSubmit: (written: Written) => Promise<Wrongs>;
}

/** A form that says beside each field what is wrong with it, and leads there. */
export function AccountForm({ names, submit, begins = {}, children, onSubmit }: FormProps) {
  const { t } = useTexts();
  const written = useSignal<Written>(begins);
  const wrongs = useSignal<Wrongs>({});
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [wrongs.value]);
  const send = async () => {
    if (busy.peek()) return;
    const seen = wrongsIn(names, written.peek());
    busy.value = true;
    wrongs.value = Object.keys(seen).length > 0 ? seen : await onSubmit(written.peek());
    busy.value = false;
  };
  return (
    <form
      class="account-form"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {names.map((name) => (
        <FieldOf key={name} name={name} written={written} wrongs={wrongs.value} />
      ))}
      {children}
      <p role="alert" class="wrong">
        {wrongs.value.form && t(wrongs.value.form)}
      </p>
      <p class="buttons">
        <button type="submit" class="primary" aria-disabled={busy.value}>
          {t(submit)}
        </button>
      </p>
    </form>
  );
}

interface FieldProps {
  readonly name: FieldName;
  readonly written: Signal<Written>;
  readonly wrongs: Wrongs;
}

function FieldOf({ name, written, wrongs }: FieldProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const { label, hint, secret, autocomplete, longest } = FIELDS[name];
  const wrong = wrongs[name];
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <input
        {...(secret ? { type: 'password' } : { type: 'text' })}
        id={id}
        name={name}
        autocomplete={autocomplete}
        spellcheck={false}
        maxLength={longest}
        value={written.value[name] ?? ''}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-wrong ${id}-hint`}
        onInput={({ currentTarget }) => {
          written.value = { ...written.peek(), [name]: currentTarget.value };
        }}
      />
      <p class="wrong" id={`${id}-wrong`}>
        {wrong && t(wrong)}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {hint && t(hint)}
      </p>
    </div>
  );
}
