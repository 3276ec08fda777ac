import { useOwnId } from '../../ui.ts';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly hint?: string;
  onChange(value: Value): void;
}

/** One of several, from a list. */
export function SelectField<Value extends string>({ label, value, options, hint, onChange }: Props<Value>) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => {
          const found = options.find(([each]) => each === currentTarget.value);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
