import '../../style/desk-people.css';
import { useTexts } from '../../ui.ts';
import { OnlyHere } from '../people/only-here.tsx';
import { QrCode } from '../people/qr-code.tsx';
import type { HallModel } from './hall-model.ts';
import { spaced } from './room-code.ts';
import { TeamMark } from './team-mark.tsx';

interface Props {
  readonly model: HallModel;
}

/** How one comes in, and who has. */
export function Lobby({ model }: Props) {
  return (
    <div class="lobby">
      <WayIn model={model} />
      <ComeIn model={model} />
    </div>
  );
}

function WayIn({ model: { match, address, signs } }: Props) {
  const { t } = useTexts();
  const { code } = match.value;
  const [place = '', door = ''] = address.split(/(?=#)/);
  return (
    <section class="way-in" aria-label={t('hall.way-in')}>
      <QrCode signs={signs} label={t('hall.qr', { address })} />
      <div>
        <p>{t('hall.scan')}</p>
        <p class="hall-address">
          {place}
          <wbr />
          {door}
        </p>
        <p>{t('hall.code')}</p>
        <p class="hall-code">{spaced(code)}</p>
        <OnlyHere address={address} />
      </div>
    </section>
  );
}

/** More names are read by nobody as they come in; beside many teams there is room for half of them. */
const NAMES = 24;
const MANY_TEAMS = 6;

function ComeIn({ model: { match, frame } }: Props) {
  const { t } = useTexts();
  const { teams, newest, ...rest } = match.value;
  const people = frame.value?.people ?? rest.people;
  const most = teams.length > MANY_TEAMS ? NAMES / 2 : NAMES;
  const named = newest.flatMap((name) => name ?? []);
  const left = people - Math.min(named.length, most);
  return (
    <section class="come-in" aria-labelledby="come-in">
      <h2 id="come-in" aria-live="polite">
        {t('hall.people', { count: people })}
      </h2>
      {teams.length > 0 && <Teams model={{ match, frame }} />}
      <ul class="hall-names">
        {named.slice(0, most).map((name, place) => (
          <li key={`${named.length - place} ${name}`}>{name}</li>
        ))}
        {left > 0 && named.length > 0 && <li class="hall-more">{t('hall.more', { count: left })}</li>}
      </ul>
    </section>
  );
}

function Teams({ model: { match, frame } }: { readonly model: Pick<HallModel, 'match' | 'frame'> }) {
  const { number } = useTexts();
  const there = new Map(frame.value?.teams.map(({ team, people }) => [team, people]));
  return (
    <ul class="hall-teams">
      {match.value.teams.map(({ team, name, people }, place) => (
        <li key={team}>
          <TeamMark place={place} />
          <span class="team-name">{name}</span>
          <b>{number(there.get(team) ?? people)}</b>
        </li>
      ))}
    </ul>
  );
}
