import '../style/radio-group.css';

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
  onChoose(key: Key): void;
}

/** One of a few, each with a line that says what it means. */
export function RadioGroup<Key extends string>({ name, legend, options, chosen, onChoose }: Props<Key>) {
  return (
    <fieldset class="radio-group">
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
    </fieldset>
  );
}
