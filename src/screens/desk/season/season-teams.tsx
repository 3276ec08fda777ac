import { MOST_LEAGUES } from '../../../contest/season-terms.ts';
import type { Season } from '../../../protocol/season.ts';
import { useTexts } from '../../ui.ts';
import { SelectField } from '../assign/select-field.tsx';
import { SeasonFaultLine } from './season-fault-line.tsx';
import type { NewSeasonModel } from './seasons-model.ts';

interface Props {
  readonly model: NewSeasonModel;
}

/** Groups to be chosen; of a season that goes on from another, they are said. */
export function SeasonTeams({ model }: Props) {
  const { t } = useTexts();
  const { cohorts, before } = model;
  return (
    <fieldset class="panel">
      <legend>{t('new-season.teams')}</legend>
      {before ? (
        <>
          <p class="hint">{t('new-season.after', { name: before.name })}</p>
          <Leagues leagues={before.next ?? []} named={before.kind === 'league'} />
        </>
      ) : (
        <>
          <p class="hint">{t('new-season.teams-hint')}</p>
          {cohorts.length === 0 && <p>{t('new-season.no-teams')}</p>}
          <ul class="choosable choosable-people">
            {cohorts.map(({ id, name }) => (
              <OneTeam key={id} model={model} team={id} name={name} />
            ))}
          </ul>
          <InLeagues model={model} />
        </>
      )}
      <SeasonFaultLine model={model} of={['few-teams', 'small-league', 'large-league']} />
    </fieldset>
  );
}

/** Who plays in which league, the highest first. */
export function Leagues({
  leagues,
  named,
}: {
  readonly leagues: Season['leagues'];
  readonly named: boolean;
}) {
  const { t, number } = useTexts();
  return (
    <ul class="season-leagues">
      {leagues.map((teams, index) => (
        <li key={index}>
          {named && <b>{t('season.league', { number: number(index + 1) })}: </b>}
          {teams.map(({ name }) => name).join(', ')}
        </li>
      ))}
    </ul>
  );
}

interface TeamProps extends Props {
  readonly team: string;
  readonly name: string;
}

function OneTeam({ model, team, name }: TeamProps) {
  const { teams } = model.draft.value;
  const rest = teams.filter((one) => one.team !== team);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={rest.length < teams.length}
          onChange={({ currentTarget }) =>
            model.change({ teams: currentTarget.checked ? [...rest, { team, league: 1 }] : rest })
          }
        />
        <span>{name}</span>
      </label>
    </li>
  );
}

function InLeagues({ model }: Props) {
  const { t, number } = useTexts();
  const { kind, teams } = model.draft.value;
  if (kind === 'ladder' || teams.length === 0) return null;
  const numbers = Array.from({ length: MOST_LEAGUES }, (_, index) => index + 1);
  return (
    <div class="side-by-side">
      {teams.map(({ team, league }) => (
        <SelectField
          key={team}
          label={t('new-season.league-of', {
            name: model.cohorts.find(({ id }) => id === team)?.name ?? '',
          })}
          value={String(league)}
          options={numbers.map((one) => [String(one), t('season.league', { number: number(one) })] as const)}
          onChange={(chosen) =>
            model.change({
              teams: teams.map((one) => (one.team === team ? { team, league: Number(chosen) } : one)),
            })
          }
        />
      ))}
    </div>
  );
}
