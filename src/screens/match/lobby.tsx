import type { Match } from '../../protocol/match.ts';
import { useTexts } from '../ui.ts';
import { CrewOrder } from './crew-list.tsx';
import type { MatchModel } from './match-model.ts';
import { StrongNext, TimeForReplies } from './match-note.tsx';
import { LeaveButton, type MatchProps, Panel } from './match-part.tsx';

/** Before the first round: who one is, which team, and who else has come. */
export function Lobby({ model }: MatchProps) {
  const { own, teams } = model.match.value;
  return (
    <>
      {own && <Seat model={model} own={own} />}
      {own && teams.length > 0 && <Teams model={model} own={own} />}
      <TimeForReplies model={model} />
      <StrongNext model={model} />
      <CrewOrder model={model.crew} form={model.match.value.form} />
      <People model={model} />
      {model.phrase !== null && <WayBack phrase={model.phrase} />}
      <LeaveButton model={model} />
    </>
  );
}

interface SeatProps {
  readonly model: MatchModel;
  readonly own: NonNullable<Match['own']>;
}

function Seat({ model, own }: SeatProps) {
  const { t } = useTexts();
  const named = own.name !== null;
  return (
    <Panel title={t('match.you')}>
      <p class="match-name">{own.name ?? t('match.unnamed')}</p>
      {model.match.value.naming === 'own-choice' && (
        <label class="match-named">
          <input
            type="checkbox"
            checked={named}
            onChange={({ currentTarget }) => model.sit(own.team, currentTarget.checked)}
          />
          {t('match.named')}
        </label>
      )}
    </Panel>
  );
}

function Teams({ model, own }: SeatProps) {
  const { t } = useTexts();
  const { teams } = model.match.value;
  const now = new Map(model.frame.value?.teams.map(({ team, people }) => [team, people]));
  return (
    <Panel title={t('match.team')}>
      <fieldset class="match-teams">
        <legend>{t('match.team-hint')}</legend>
        {teams.map(({ team, name, people }) => (
          <label key={team} class={team === own.team ? 'chosen' : undefined}>
            <input
              type="radio"
              name="match-team"
              checked={team === own.team}
              onChange={() => model.sit(team, own.name !== null)}
            />
            <span class="match-team-name">{name}</span>
            <span>{t('match.people', { count: now.get(team) ?? people })}</span>
          </label>
        ))}
      </fieldset>
    </Panel>
  );
}

/** More names than these push everything else off a phone. */
const NEWEST = 12;

function People({ model }: MatchProps) {
  const { t } = useTexts();
  const { people, newest } = model.match.value;
  return (
    <Panel title={t('match.people', { count: model.frame.value?.people ?? people })}>
      <ul class="match-newest">
        {newest.slice(0, NEWEST).map((name, place) => (
          <li key={`${place} ${name}`}>{name ?? t('match.somebody')}</li>
        ))}
      </ul>
    </Panel>
  );
}

function WayBack({ phrase }: { readonly phrase: string }) {
  const { t } = useTexts();
  return (
    <details class="panel match-part">
      <summary>{t('match.way-back')}</summary>
      <p>{t('phrase.new-line')}</p>
      <p class="recovery-phrase" lang="en" translate={false}>
        {phrase}
      </p>
    </details>
  );
}
