import { shownTeams } from '../../contest/shown-teams.ts';
import type { TeamRow } from '../../protocol/board.ts';
import type { Season } from '../../protocol/season.ts';
import type { SeasonBoards, SeasonLeague } from '../../protocol/season-board.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { Fixtures } from './season-fixtures.tsx';
import { LeagueTable } from './season-league-table.tsx';
import { nameOfTeam } from './team-name.ts';

interface Props {
  readonly season: Season;
  readonly boards: SeasonBoards;
}

/** The teams, whole: on one ladder, or league by league with the table and who meets whom. */
export function SeasonLeagues({ season, boards }: Props) {
  const { t, number } = useTexts();
  const ladder = season.kind === 'ladder';
  return (
    <>
      {boards.leagues.map((league, index) => (
        <section key={index} class="panel" aria-labelledby={`season-league-${index}`}>
          <h2 id={`season-league-${index}`}>
            {ladder ? t('season.teams') : t('season.league', { number: number(index + 1) })}
          </h2>
          {ladder ? (
            boards.over.length > 0 && <Ladder season={season} league={league} over={boards.over} />
          ) : (
            <>
              {boards.over.length > 0 && (
                <>
                  <LeagueTable season={season} league={league} />
                  <Derivations season={season} league={league} over={boards.over} />
                </>
              )}
              <Fixtures season={season} league={league} />
            </>
          )}
          <p class="hint">{t('season.teams-hint')}</p>
        </section>
      ))}
    </>
  );
}

interface LadderProps {
  readonly season: Season;
  readonly league: SeasonLeague;
  readonly over: readonly number[];
}

/** The upper half with their places; the others as they were named, without one. */
function Ladder({ season, league, over }: LadderProps) {
  const texts = useTexts();
  const { number } = texts;
  const named = season.leagues.flat();
  const { upper, others } = shownTeams(
    league.teams,
    named.map(({ team }) => team),
  );
  const row = (team: TeamRow, place: number | null) => (
    <li key={team.team} class={team.team === season.own?.team ? 'season-own' : ''}>
      <span class="season-place">{place === null ? '' : number(place)}</span>
      <span>{nameOfTeam(season, team.team)}</span>
      <b>{number(team.points / 10, 1)}</b>
      <Derivation team={team} over={over} />
    </li>
  );
  return (
    <ol class="season-ladder">
      {upper.map((team) => row(team, team.place))}
      {others.map((team) => row(team, null))}
    </ol>
  );
}

/** Below a table, which has no room for them, and in its order. */
function Derivations({ season, league, over }: LadderProps) {
  const rows = league.table.flatMap(({ team }) => league.teams.find((one) => one.team === team) ?? []);
  return (
    <div class="season-derivations">
      {rows.map((team) => (
        <Derivation key={team.team} team={team} over={over} name={nameOfTeam(season, team.team)} />
      ))}
    </div>
  );
}

interface DerivationProps {
  readonly team: TeamRow;
  readonly over: readonly number[];
  /** Where it does not stand beside it. */
  readonly name?: string;
}

/** How the points of each round came about, for whoever opens it. */
function Derivation({ team, over, name }: DerivationProps) {
  const texts = useTexts();
  return (
    <details>
      <summary>
        {name !== undefined && `${name} – `}
        {texts.t('season.derivation')}
      </summary>
      <ul>
        {team.rounds.map((round, index) => (
          <li key={index}>{roundLine(texts, over[index] ?? 0, round)}</li>
        ))}
      </ul>
    </details>
  );
}

/** `Round 2: 74.1, the mean of the best 2: Ann 78.2 + Ben 70.0`. */
function roundLine({ t, number }: Texts, which: number, round: TeamRow['rounds'][number]): string {
  const { bye, counted, of, points } = round;
  if (bye) return t('match.bye', { round: number(which) });
  if (counted.length === 0) return t('match.round-none', { round: number(which) });
  const calls = counted.map((one) => `${one.name ?? t('match.unnamed')} ${number(one.points / 10, 1)}`);
  return t('match.mean', {
    round: number(which),
    points: number((points ?? 0) / 10, 1),
    count: of,
    calls: calls.join(' + '),
  });
}
