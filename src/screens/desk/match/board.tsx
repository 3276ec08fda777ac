import { shownTeams } from '../../../contest/shown-teams.ts';
import type { Standings } from '../../../protocol/match-board.ts';
import type { Texts } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { Waiting } from '../waiting.tsx';
import { BestCalls } from './best-calls.tsx';
import type { HallModel } from './hall-model.ts';
import { playedRounds } from './played-rounds.ts';
import { TeamMark } from './team-mark.tsx';

interface Props {
  readonly model: HallModel;
}

/** After a round: who is in front, and how the points of the teams came about. Nobody is shown last. */
export function Board({ model }: Props) {
  const { t } = useTexts();
  const { standings, unreadStandings, match } = model;
  if (standings.value === null)
    return (
      <div class="board">
        <Waiting unread={unreadStandings} />
      </div>
    );
  const { board } = standings.value;
  const { teams: named, form } = match.value;
  const teams = named.length > 0;
  return (
    <div class={teams ? 'board' : 'board board-solo'}>
      {teams && <TeamBoard model={model} standings={standings.value} />}
      {form === 'own' && (
        <section aria-labelledby="board-people">
          <h2 id="board-people">{t('hall.best-people')}</h2>
          {board.length === 0 ? <p>{t('hall.none-finished')}</p> : <People board={board} />}
        </section>
      )}
      <BestCalls model={model} rounds={playedRounds(standings.value).slice(-1)} />
    </div>
  );
}

/** With their decimals always, so that they stand below each other. */
export const pointsIn = ({ number }: Texts, tenths: number): string => number(tenths / 10, 1, 'all');

export function People({ board }: { readonly board: Standings['board'] }) {
  const texts = useTexts();
  const { t, number } = texts;
  return (
    <ol class="board-rows board-people" style={{ '--rows': board.length }}>
      {board.map(({ place, name, points }, index) => (
        <li key={index} class={place === 1 ? 'board-first' : ''}>
          <span class="board-place">{number(place)}</span>
          <span class="team-name">{name ?? t('hall.unnamed')}</span>
          <b>{pointsIn(texts, points)}</b>
        </li>
      ))}
    </ol>
  );
}

/** More teams than these stand in two columns. */
const MANY = 6;

interface TeamProps extends Props {
  readonly standings: Standings;
}

function TeamBoard({ model: { match }, standings }: TeamProps) {
  const { t } = useTexts();
  const named = match.value.teams.map(({ team }) => team);
  const { upper, others } = shownTeams(standings.teams, named);
  const row = (team: Standings['teams'][number], place: number | null) => (
    <TeamRow
      key={team.team}
      team={team}
      place={place}
      mark={named.indexOf(team.team)}
      name={match.value.teams.find((one) => one.team === team.team)?.name ?? ''}
    />
  );
  return (
    <section aria-labelledby="board-teams">
      <h2 id="board-teams">{t('hall.teams')}</h2>
      <ol
        class={named.length > MANY ? 'board-rows board-many' : 'board-rows'}
        style={{ '--rows': named.length > MANY ? Math.ceil(named.length / 2) : named.length }}
      >
        {upper.map((team) => row(team, team.place))}
        {others.map((team) => row(team, null))}
      </ol>
      <p class="board-how">{t('hall.how')}</p>
    </section>
  );
}

interface RowProps {
  readonly team: Standings['teams'][number];
  /** Null: it has none, below the upper half. */
  readonly place: number | null;
  readonly mark: number;
  readonly name: string;
}

function TeamRow({ team, place, mark, name }: RowProps) {
  const texts = useTexts();
  return (
    <li class={place === 1 ? 'board-first' : ''}>
      <span class="board-place">{place === null ? '' : texts.number(place)}</span>
      <TeamMark place={mark} />
      <span class="team-name">{name}</span>
      <b>{pointsIn(texts, team.points)}</b>
      <small>{derivation(texts, team.rounds.at(-1))}</small>
    </li>
  );
}

/** `Ann 78.2 + Ben 74.0, divided by 2`: of the round that has just ended. */
function derivation(texts: Texts, round: Standings['teams'][number]['rounds'][number] | undefined): string {
  const { t, number } = texts;
  if (!round || round.bye) return round ? t('hall.bye') : '';
  if (round.counted.length === 0) return t('hall.none-finished');
  const calls = round.counted
    .map(({ name, points }) => `${name ?? t('hall.unnamed')} ${pointsIn(texts, points)}`)
    .join(' + ');
  return t('hall.derivation', {
    calls,
    count: round.of,
    of: number(round.of),
    points: pointsIn(texts, round.points ?? 0),
  });
}
