import '../../style/fields.css';
import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceKey } from '../../texts.ts';
import { useOwnId, useTexts } from '../../ui.ts';

const LONGEST = 2000;

interface Props {
  readonly label: string;
  readonly value: string;
  onChange(next: string): void;
  readonly wrong: InterfaceKey | null;
}

/** A few lines to write into, with what is wrong with them below. */
export function ProseField({ label, value, onChange, wrong }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (wrong) field.current?.focus();
  }, [wrong]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={LONGEST}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class="wrong" id={`${id}-wrong`}>
        {wrong && t(wrong)}
      </p>
    </div>
  );
}
