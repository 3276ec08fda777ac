import { useTexts } from '../../ui.ts';
import type { AssignModel, Choosable } from './assign-model.ts';
import { SelectField } from './select-field.tsx';

interface Props {
  readonly model: AssignModel;
}

/** The goal of each chosen scenario: everybody's own choice, or one that is set for all (M-01, M-25). */
export function Goals({ model }: Props) {
  const { t } = useTexts();
  const { versions } = model.draft.value;
  const chosen = versions.flatMap(
    (version) => model.scenarios.value?.filter((one) => one.version === version) ?? [],
  );
  if (chosen.length === 0) return <p class="hint">{t('assigning.none-chosen')}</p>;
  return (
    <div class="side-by-side">
      {chosen.map((one) => (
        <OneGoal key={one.version} model={model} chosen={one} />
      ))}
    </div>
  );
}

function OneGoal({ model, chosen: { version, title, goals } }: Props & { readonly chosen: Choosable }) {
  const { t } = useTexts();
  return (
    <SelectField
      label={title}
      value={model.draft.value.goals[version] ?? ''}
      options={[['', t('assign-terms.any-goal')], ...goals.map(({ id, name }) => [id, name] as const)]}
      onChange={(goal) => model.setGoal(version, goal || null)}
    />
  );
}
