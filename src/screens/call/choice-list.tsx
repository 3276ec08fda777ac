import type { ComponentChildren } from 'preact';

export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** A word on its state, as on the rungs of the ladder. */
  readonly badge?: ComponentChildren;
  pick(): void;
}

/** A list of things to choose from in a dialog: a name, and a line that says what it is for. */
export function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul class="choices">
      {choices.map(({ key, name, hint, disabled = false, badge, pick }) => (
        <li key={key}>
          <button type="button" class="choice" disabled={disabled} onClick={pick}>
            <span class="choice-name">
              {name} {badge}
            </span>
            {hint && <span class="choice-hint">{hint}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
