import type { Season } from '../../protocol/season.ts';
import type { Meeting, SeasonLeague } from '../../protocol/season-board.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { nameOfTeam } from './team-name.ts';

interface Props {
  readonly season: Season;
  readonly league: SeasonLeague;
}

/** Who meets whom in each round, with what it came to once that has closed. */
export function Fixtures({ season, league }: Props) {
  const texts = useTexts();
  const { t, number } = texts;
  const rounds = number(season.rounds);
  return (
    <>
      <h3>{t('season.fixtures')}</h3>
      <ol class="season-fixtures">
        {league.fixtures.map(({ round, meetings }) => (
          <li key={round}>
            <b>{t('match.round', { round: number(round), rounds })}</b>
            <ul>
              {meetings.map((meeting) => (
                <li key={meeting.home}>{meetingLine(texts, season, meeting)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

/** `North 71.0 – 64.5 South`; what decided it is said where the points did not. */
function meetingLine({ t, number }: Texts, season: Season, meeting: Meeting): string {
  const { home, away, homePoints, awayPoints, by } = meeting;
  const teams = { home: nameOfTeam(season, home), away: nameOfTeam(season, away) };
  if (away === null) return t('season.bye', teams);
  if (homePoints === null && awayPoints === null) return t('season.meeting', teams);
  const shown = (points: number | null) => (points === null ? '–' : number(points / 10, 1));
  const met = t('season.meeting', {
    home: `${teams.home} ${shown(homePoints)}`,
    away: `${shown(awayPoints)} ${teams.away}`,
  });
  const decided = by === 'anger' || by === 'turns' || by === 'openings' ? t(`season.by.${by}`) : null;
  return decided === null ? met : `${met} (${decided})`;
}
