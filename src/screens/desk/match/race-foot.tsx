import type { Turning } from '../../../contest/race.ts';
import type { Lane } from '../../../protocol/race.ts';
import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import type { HallModel } from './hall-model.ts';
import { HoldersList } from './holders-list.tsx';
import { TeamMark } from './team-mark.tsx';
import { teamName } from './team-name.ts';

interface Props {
  readonly model: HallModel;
}

/** Below the curves: what they mean and what comes next, where they have turned, and how far everybody is. */
export function RaceFoot({ model }: Props) {
  return (
    <div class="race-foot">
      <Meaning model={model} />
      <Next model={model} />
      <Turnings model={model} />
      <div class="race-far">
        <HowFar model={model} />
        <HoldersList model={model} />
      </div>
    </div>
  );
}

/** One rule for the whole screen, and it stands there. */
function Meaning({ model: { match } }: Props) {
  const { t } = useTexts();
  const { form, teams } = match.value;
  const own: InterfaceKey = teams.length > 0 ? 'hall.calm-mean' : 'hall.calm-all';
  return <p class="race-meaning">{t(form === 'own' ? own : 'hall.calm-shared')}</p>;
}

/** So many of the last ones stand there. */
const SHOWN = 3;

/** Called out as they come; the newest first and large. */
function Turnings({ model }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const words = ({ team, to, calmer }: Turning) =>
    t(calmer ? 'hall.calmer' : 'hall.hotter', {
      team: teamName(texts, model, team),
      mood: t(`moods.${to}`),
    });
  const newest = model.race.value.turnings.slice(-SHOWN).toReversed();
  return (
    <div class="race-turnings" role="log" aria-label={t('hall.turnings')}>
      {newest.length === 0 && <p class="not-turned">{t('hall.no-turnings')}</p>}
      {newest.map((turning) => (
        <p key={`${turning.at} ${turning.team}`} class={turning.calmer ? 'turned-calmer' : 'turned-hotter'}>
          {words(turning)}
        </p>
      ))}
    </div>
  );
}

/** More teams than these stand in three columns. */
const MANY = 8;

/** Of teams whose people have a call each; one call is over or it is not, which the head of the page says. */
function HowFar({ model: { match, frame } }: Props) {
  const { t } = useTexts();
  const { teams, form } = match.value;
  if (form !== 'own' || teams.length === 0) return null;
  const lanes = frame.value?.lanes ?? [];
  const people = new Map(frame.value?.teams.map((team) => [team.team, team.people]));
  return (
    <section class="how-far" aria-labelledby="how-far">
      <h3 id="how-far">{t('hall.how-far')}</h3>
      <ul class={teams.length > MANY ? 'how-many' : ''}>
        {teams.map(({ team, name, people: known }, place) => (
          <TeamDone
            key={team}
            mark={place}
            name={name}
            all={people.get(team) ?? known}
            done={lanes.find((lane: Lane) => lane.team === team)?.finished ?? 0}
          />
        ))}
      </ul>
    </section>
  );
}

interface TeamDoneProps {
  readonly mark: number;
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

function TeamDone({ mark, name, done, all }: TeamDoneProps) {
  const { t, number } = useTexts();
  return (
    <li>
      <TeamMark place={mark} />
      <span class="team-name">{name}</span>
      <b>{t('hall.split-of', { number: number(done), all: number(all) })}</b>
      <span class="done-bar" aria-hidden="true">
        <span style={{ width: `${(done / Math.max(1, all)) * 100}%` }} />
      </span>
    </li>
  );
}

function Next({ model: { match } }: Props) {
  const { t, number } = useTexts();
  const { round, rounds } = match.value;
  const next = { round: number(round + 1), rounds: number(rounds) };
  return <p class="race-next">{round < rounds ? t('hall.then-round', next) : t('hall.then-podium')}</p>;
}
