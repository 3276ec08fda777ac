import '../../style/desk-assign.css';
import { FORMS } from '../../../contest/crew.ts';
import { MOST_ROUNDS, NAMINGS, SIDES } from '../../../contest/match-terms.ts';
import { REPLY_SECONDS } from '../../../contest/reply-time.ts';
import { MASKS } from '../../../course/terms.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useTexts } from '../../ui.ts';
import type { Choosable } from '../assign/assign-model.ts';
import { ScenarioChoice } from '../assign/scenario-choice.tsx';
import { SelectField } from '../assign/select-field.tsx';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { Waiting } from '../waiting.tsx';
import { formOf } from './match-draft.ts';
import { MatchFaultLine } from './match-fault-line.tsx';
import { MatchName, TeamNames } from './match-names.tsx';
import type { NewMatchModel } from './matches-model.ts';

interface Props {
  readonly frame: FrameModel;
  readonly model: NewMatchModel;
}

/** A room to be opened: what is played, who plays against whom, and how it counts. */
export function NewMatchPage({ frame, model }: Props) {
  const { t } = useTexts();
  const { scenarios, unread } = model;
  const crumbs = [{ name: t('matches.title'), href: '#/desk/matches' }];
  return (
    <DeskFrame frame={frame} title={t('new-match.title')} crumbs={crumbs}>
      {scenarios.value === null ? (
        <Waiting unread={unread} />
      ) : (
        <Form model={model} scenarios={scenarios.value} />
      )}
    </DeskFrame>
  );
}

interface PartProps {
  readonly model: NewMatchModel;
}

function Form({ model, scenarios }: PartProps & { readonly scenarios: readonly Choosable[] }) {
  const { t } = useTexts();
  const relay = formOf(model.draft.value) === 'relay';
  return (
    <form
      class="assigning"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        model.open();
      }}
    >
      <section class="panel">
        <MatchName model={model} />
      </section>
      <Sides model={model} />
      <ScenarioChoice
        legend={t('new-match.rounds')}
        hint={[t('new-match.rounds-hint'), relay && t('new-match.only-desks')].filter(Boolean).join(' ')}
        none={t('new-match.no-rounds')}
        chosen={model.draft.value.versions}
        scenarios={relay ? scenarios.filter(({ desks }) => desks) : scenarios}
        choose={model.choose}
        wrong={<MatchFaultLine model={model} of={['no-rounds', 'too-many-rounds']} />}
      />
      <Rules model={model} />
      <Conditions model={model} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={model.sending.value}>
          {t('new-match.open')}
        </button>
      </div>
      <p class="wrong" role="alert">
        {model.tried.value && model.faults.value.length > 0 && t('assigning.look-again')}
      </p>
    </form>
  );
}

function Sides({ model }: PartProps) {
  const { t } = useTexts();
  const { sides } = model.draft.value;
  return (
    <section class="panel">
      <RadioGroup
        name="sides"
        legend={t('new-match.sides')}
        options={SIDES.map((key) => ({
          key,
          name: t(`new-match.sides-${key}`),
          hint: t(`new-match.sides-${key}-hint`),
        }))}
        chosen={sides}
        onChoose={(key) => model.change({ sides: key })}
      />
      {sides === 'team' && <TeamNames model={model} />}
      {sides === 'team' && <Forms model={model} />}
    </section>
  );
}

/** A call each, or one for the whole team; what a relay cannot be about is chosen no longer. */
function Forms({ model }: PartProps) {
  const { t } = useTexts();
  return (
    <RadioGroup
      name="form"
      legend={t('new-match.form')}
      options={FORMS.map((key) => ({
        key,
        name: t(`new-match.form-${key}`),
        hint: t(`new-match.form-${key}-hint`),
      }))}
      chosen={model.draft.value.form}
      onChoose={model.play}
    />
  );
}

const MOST_COUNTING = 20;
const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, place) => place + 1);

function Rules({ model }: PartProps) {
  const { t, number } = useTexts();
  const { sides, bestOf, lateUntil, versions, naming, watch } = model.draft.value;
  const rounds = Math.max(1, Math.min(versions.length, MOST_ROUNDS));
  return (
    <section class="panel">
      <div class="side-by-side">
        {sides === 'team' && formOf(model.draft.value) === 'own' && (
          <SelectField
            label={t('new-match.best-of')}
            hint={t('new-match.best-of-hint')}
            value={String(bestOf)}
            options={upTo(MOST_COUNTING).map((calls) => [
              String(calls),
              t('new-match.best-calls', { count: calls }),
            ])}
            onChange={(calls) => model.change({ bestOf: Number(calls) })}
          />
        )}
        <SelectField
          label={t('new-match.late')}
          hint={t('new-match.late-hint')}
          value={String(Math.min(lateUntil, rounds))}
          options={[
            ['0', t('new-match.late-none')] as const,
            ...upTo(rounds).map(
              (round) => [String(round), t('new-match.late-until', { round: number(round) })] as const,
            ),
          ]}
          onChange={(round) => model.change({ lateUntil: Number(round) })}
        />
        <SelectField
          label={t('new-match.naming')}
          value={naming}
          options={NAMINGS.map((key) => [key, t(`new-match.naming-${key}`)] as const)}
          onChange={(key) => model.change({ naming: key })}
        />
        <SelectField
          label={t('new-match.watch')}
          hint={t('new-match.watch-hint')}
          value={watch ? 'code' : 'nobody'}
          options={(['code', 'nobody'] as const).map((key) => [key, t(`new-match.watch-${key}`)] as const)}
          onChange={(key) => model.change({ watch: key === 'code' })}
        />
      </div>
    </section>
  );
}

/** Whoever talks it over first is not hurried: teams that share a call have none. */
function TimeForReply({ model }: PartProps) {
  const { t } = useTexts();
  return (
    <SelectField
      label={t('new-match.time')}
      hint={t('new-match.time-hint')}
      value={String(model.draft.value.seconds ?? '')}
      options={[
        ['', t('new-match.time-none')] as const,
        ...REPLY_SECONDS.map((each) => [String(each), t('new-match.time-seconds', { count: each })] as const),
      ]}
      onChange={(value) =>
        model.change({ seconds: REPLY_SECONDS.find((each) => String(each) === value) ?? null })
      }
    />
  );
}

/** What holds for everybody in a call: how long there is for a reply, and how swear words are shown. */
function Conditions({ model }: PartProps) {
  const { t } = useTexts();
  const { mask } = model.draft.value;
  return (
    <section class="panel">
      <div class="side-by-side">
        {formOf(model.draft.value) === 'own' && <TimeForReply model={model} />}
        <SelectField
          label={t('settings.swearing')}
          hint={t('new-match.mask-hint')}
          value={mask ?? ''}
          options={[
            ['', t('assign-terms.any-mask')] as const,
            ...MASKS.map((key) => [key, t(`settings.swearing-modes.${key}`)] as const),
          ]}
          onChange={(value) => model.change({ mask: value || null })}
        />
      </div>
    </section>
  );
}
