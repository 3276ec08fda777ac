/** What stands on the picture of what one's season came to, as far as its rounds have closed. Pure. */
import { shownTeams } from '../../contest/shown-teams.ts';
import type { Season } from '../../protocol/season.ts';
import type { SeasonBoards } from '../../protocol/season-board.ts';
import { levelOf, ownLines, type ResultCard, teamLine } from '../share/result-card.ts';
import type { Texts } from '../texts.ts';
import { nameOfTeam } from './team-name.ts';

/** Of first attempts. Null for whoever has no points to show. */
export function seasonPicture(texts: Texts, season: Season, boards: SeasonBoards): ResultCard | null {
  const { own } = boards.boards.first;
  const rounds = own?.rounds.flatMap((points) => points ?? []) ?? [];
  if (!own || rounds.length === 0) return null;
  const best = Math.max(...rounds);
  return {
    title: season.name,
    about: aboutOf(texts, season, boards),
    lines: [...ownLines(texts, { ...own, rounds }, best), ...teamLines(texts, season, boards)],
    level: levelOf(best),
  };
}

/** `Round 2 of 3 · 25 November`: the last one that has closed. */
function aboutOf({ t, day, number }: Texts, { list, rounds }: Season, { over }: SeasonBoards): string {
  const last = list.find(({ round }) => round === over.at(-1));
  const about = t('match.round', { round: number(last?.round ?? 0), rounds: number(rounds) });
  return last ? `${about} · ${day(last.closes)}` : about;
}

/** The place on a ladder where it is in the upper half; the one in a league stands in its table, with all others. */
function teamLines(texts: Texts, season: Season, { leagues }: SeasonBoards): readonly string[] {
  const teams = leagues.flatMap((league) => league.teams);
  const row = teams.find(({ team }) => team === season.own?.team);
  if (!row || row.points === 0) return [];
  const named = season.leagues.flat().map(({ team }) => team);
  const isUpper = season.kind === 'ladder' && shownTeams(teams, named).upper.includes(row);
  return [teamLine(texts, { ...row, name: nameOfTeam(season, row.team), place: isUpper ? row.place : null })];
}
