import type { Season } from '../../protocol/season.ts';
import type { SeasonLeague } from '../../protocol/season-board.ts';
import { useTexts } from '../ui.ts';
import { nameOfTeam } from './team-name.ts';

interface Props {
  readonly season: Season;
  readonly league: SeasonLeague;
}

/** The table of a league, whole: who moves up or down is read from it. On a phone a row is a block, its cells with their heads. */
export function LeagueTable({ season, league }: Props) {
  const { t, number } = useTexts();
  const columns = ['won', 'level', 'lost'] as const;
  return (
    <>
      <table class="season-table season-league">
        <thead>
          <tr>
            <th scope="col">{t('day.place')}</th>
            <th scope="col">{t('season.team')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`season.${column}`)}
              </th>
            ))}
            <th scope="col">{t('season.league-points')}</th>
            <th scope="col">{t('day.points-heading')}</th>
          </tr>
        </thead>
        <tbody>
          {league.table.map((row) => (
            <tr key={row.team} class={row.team === season.own?.team ? 'season-own' : ''}>
              <td>{number(row.place)}</td>
              <th scope="row">{nameOfTeam(season, row.team)}</th>
              {columns.map((column) => (
                <td key={column} data-label={t(`season.${column}`)}>
                  {number(row[column])}
                </td>
              ))}
              <td data-label={t('season.league-points')}>{number(row.leaguePoints)}</td>
              <td data-label={t('day.points-heading')}>{number(row.points / 10, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t('season.league-how')}</p>
    </>
  );
}
