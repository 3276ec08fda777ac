import '../../style/desk-assign.css';
import '../../style/season.css';
import { NAMINGS } from '../../../contest/match-terms.ts';
import { MOST_MOVING, SEASON_KINDS } from '../../../contest/season-terms.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useOwnId, useTexts } from '../../ui.ts';
import type { Choosable } from '../assign/assign-model.ts';
import { ScenarioChoice } from '../assign/scenario-choice.tsx';
import { SelectField } from '../assign/select-field.tsx';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { LONGEST_NAME } from '../match/match-draft.ts';
import { Waiting } from '../waiting.tsx';
import { SeasonDays } from './season-days.tsx';
import { SeasonFaultLine } from './season-fault-line.tsx';
import { SeasonTeams } from './season-teams.tsx';
import type { NewSeasonModel } from './seasons-model.ts';

interface Props {
  readonly frame: FrameModel;
  readonly model: NewSeasonModel;
}

/** A season to be made: what is played when, who plays against whom, and how it counts. */
export function NewSeasonPage({ frame, model }: Props) {
  const { t } = useTexts();
  const { scenarios, unread } = model;
  const crumbs = [{ name: t('seasons.title'), href: '#/desk/seasons' }];
  return (
    <DeskFrame frame={frame} title={t('new-season.title')} crumbs={crumbs}>
      {scenarios.value === null ? (
        <Waiting unread={unread} />
      ) : (
        <Form model={model} scenarios={scenarios.value} />
      )}
    </DeskFrame>
  );
}

interface PartProps {
  readonly model: NewSeasonModel;
}

function Form({ model, scenarios }: PartProps & { readonly scenarios: readonly Choosable[] }) {
  const { t } = useTexts();
  return (
    <form
      class="assigning"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        model.make();
      }}
    >
      <SeasonName model={model} />
      <Kind model={model} />
      <SeasonTeams model={model} />
      <ScenarioChoice
        legend={t('new-season.rounds')}
        hint={t('new-season.rounds-hint')}
        none={t('new-season.no-rounds')}
        chosen={model.draft.value.rounds.map(({ version }) => version)}
        scenarios={scenarios}
        choose={model.choose}
        wrong={<SeasonFaultLine model={model} of={['no-rounds', 'too-many-rounds']} />}
      />
      <SeasonDays model={model} />
      <Rules model={model} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={model.sending.value}>
          {t('new-season.make')}
        </button>
      </div>
      <p class="wrong" role="alert">
        {model.tried.value && model.faults.value.length > 0 && t('assigning.look-again')}
      </p>
    </form>
  );
}

function SeasonName({ model }: PartProps) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <section class="panel">
      <div class="field">
        <label for={id}>{t('new-season.name')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={model.draft.value.name}
          aria-describedby={`${id}-wrong`}
          onInput={({ currentTarget }) => model.change({ name: currentTarget.value })}
        />
        <SeasonFaultLine model={model} of={['no-name']} id={`${id}-wrong`} />
      </div>
    </section>
  );
}

/** Of a season that goes on from another it is as it was there. */
function Kind({ model }: PartProps) {
  const { t } = useTexts();
  if (model.before) return null;
  return (
    <section class="panel">
      <RadioGroup
        name="season-kind"
        legend={t('new-season.kind')}
        options={SEASON_KINDS.map((key) => ({
          key,
          name: t(`new-season.kind-${key}`),
          hint: t(`new-season.kind-${key}-hint`),
        }))}
        chosen={model.draft.value.kind}
        onChoose={(kind) => model.change({ kind })}
      />
    </section>
  );
}

const MOST_COUNTING = 20;
const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, place) => place + 1);

function Rules({ model }: PartProps) {
  const { t } = useTexts();
  const { kind, bestOf, moving, naming } = model.draft.value;
  return (
    <section class="panel">
      <div class="side-by-side">
        <SelectField
          label={t('new-match.best-of')}
          hint={t('season.teams-hint')}
          value={String(bestOf)}
          options={upTo(MOST_COUNTING).map((calls) => [
            String(calls),
            t('new-match.best-calls', { count: calls }),
          ])}
          onChange={(calls) => model.change({ bestOf: Number(calls) })}
        />
        {kind === 'league' && (
          <SelectField
            label={t('new-season.moving')}
            value={String(moving)}
            options={[
              ['0', t('new-season.moving-none')] as const,
              ...upTo(MOST_MOVING).map(
                (teams) => [String(teams), t('new-season.moving-teams', { count: teams })] as const,
              ),
            ]}
            onChange={(teams) => model.change({ moving: Number(teams) })}
          />
        )}
        <SelectField
          label={t('new-match.naming')}
          value={naming}
          options={NAMINGS.map((key) => [key, t(`new-match.naming-${key}`)] as const)}
          onChange={(key) => model.change({ naming: key })}
        />
      </div>
    </section>
  );
}
