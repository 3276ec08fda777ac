import { FEWEST_TEAMS, MOST_TEAMS } from '../../../contest/match-terms.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import { LONGEST_NAME } from './match-draft.ts';
import { MatchFaultLine } from './match-fault-line.tsx';
import type { NewMatchModel } from './matches-model.ts';

interface Props {
  readonly model: NewMatchModel;
}

export function MatchName({ model }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{t('new-match.name')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={model.draft.value.name}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget }) => model.change({ name: currentTarget.value })}
      />
      <MatchFaultLine model={model} of={['no-name']} id={`${id}-wrong`} />
    </div>
  );
}

/** A team a line: names of twelve branches are pasted at once. */
export function TeamNames({ model }: Props) {
  const { t, number } = useTexts();
  const id = useOwnId();
  return (
    <div class="field team-names">
      <label for={id}>{t('new-match.teams')}</label>
      <textarea
        id={id}
        rows={5}
        spellcheck={false}
        value={model.draft.value.teams}
        aria-describedby={`${id}-wrong ${id}-hint`}
        onInput={({ currentTarget }) => model.change({ teams: currentTarget.value })}
      />
      <MatchFaultLine
        model={model}
        of={['few-teams', 'many-teams', 'same-teams', 'long-team']}
        id={`${id}-wrong`}
      />
      <p class="hint" id={`${id}-hint`}>
        {t('new-match.teams-hint', { least: number(FEWEST_TEAMS), most: number(MOST_TEAMS) })}
      </p>
    </div>
  );
}
