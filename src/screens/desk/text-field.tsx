import type { Signal } from '@preact/signals';
import type { InterfaceKey } from '../texts.ts';
import { useOwnId, useTexts } from '../ui.ts';

interface Props {
  readonly label: string;
  readonly value: Signal<string>;
  readonly longest: number;
  readonly hint?: string;
  readonly wrong?: InterfaceKey | undefined;
  /** Id of a list of what could be meant. */
  readonly list?: string;
}

/** A line to write into, with what is wrong with it below. */
export function TextField({ label, value, longest, hint, wrong, list }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={longest}
        value={value.value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-wrong ${id}-hint`}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value;
        }}
        {...(list ? { list } : {})}
      />
      <p class="wrong" id={`${id}-wrong`}>
        {wrong && t(wrong)}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
