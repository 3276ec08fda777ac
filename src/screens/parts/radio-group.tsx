interface Option<Key extends string> {
  readonly key: Key;
  readonly name: string;
  readonly hint?: string;
}

interface Props<Key extends string> {
  /** Of the fields in the form. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option<Key>[];
  readonly chosen: Key | null;
  /** What the choice is about; read with the legend. */
  readonly hint?: string;
  onChoose(key: Key): void;
}

/** One of a few, each with a line that says what it means. */
export function RadioGroup<Key extends string>(props: Props<Key>) {
  const { name, legend, options, chosen, hint, onChoose } = props;
  const hintId = `${name}-hint`;
  return (
    <fieldset class="radio-group" aria-describedby={hint && hintId}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.key} class="radio-row">
          <input
            type="radio"
            name={name}
            checked={chosen === option.key}
            onChange={() => onChoose(option.key)}
          />
          <span>
            {option.name}
            {option.hint && <span class="choice-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
