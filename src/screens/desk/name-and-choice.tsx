import { useOwnId, useTexts } from '../ui.ts';

interface Props<Choice extends string> {
  readonly name: string;
  /** What else people are told apart by, and its values with their names. */
  readonly legend: string;
  readonly choices: Readonly<Record<Choice, string>>;
  /** Null: whatever it is. */
  readonly chosen: Choice | null;
  onName(name: string): void;
  onChoose(choice: Choice | null): void;
}

/** People are found by a part of their name, and by one thing more. */
export function NameAndChoice<Choice extends string>(props: Props<Choice>) {
  const { name, legend, choices, chosen, onName, onChoose } = props;
  const { t } = useTexts();
  const [nameId, choiceId] = [useOwnId(), useOwnId()];
  const all = Object.keys(choices) as Choice[];
  return (
    <>
      <div class="field">
        <label for={nameId}>{t('members.find')}</label>
        <input
          id={nameId}
          type="search"
          maxLength={80}
          value={name}
          onInput={({ currentTarget }) => onName(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={choiceId}>{legend}</label>
        <select
          id={choiceId}
          value={chosen ?? ''}
          onChange={({ currentTarget }) =>
            onChoose(all.find((choice) => choice === currentTarget.value) ?? null)
          }
        >
          <option value="">{t('members.everybody')}</option>
          {all.map((choice) => (
            <option key={choice} value={choice}>
              {choices[choice]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
