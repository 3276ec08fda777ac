import type { Signal } from '@preact/signals';
import { useOwnId } from '../ui.ts';

interface Props {
  readonly label: string;
  readonly value: Signal<number>;
  readonly least: number;
  readonly most: number;
}

/** A whole number; what is out of bounds the browser says by itself. */
export function NumberField({ label, value, least, most }: Props) {
  const id = useOwnId();
  return (
    <div class="field number-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        required
        min={least}
        max={most}
        step={1}
        value={value.value}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.valueAsNumber;
        }}
      />
    </div>
  );
}
