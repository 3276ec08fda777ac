/** What stands on the picture of what a match came to. Pure. */
import type { Match } from '../../protocol/match.ts';
import type { Standings } from '../../protocol/match-board.ts';
import { titleOf } from '../account/asked-order.ts';
import { levelOf, ownLines, type ResultCard, teamLine } from '../share/result-card.ts';
import type { Texts } from '../texts.ts';

/** Null for whoever has no points to show. */
export function matchCard(texts: Texts, match: Match, standings: Standings | null): ResultCard | null {
  const rounds = roundsOf(standings);
  if (!standings || rounds.length === 0) return null;
  const { own } = standings;
  const best = Math.max(...rounds);
  return {
    title: match.name,
    about: [...titlesOf(texts, match), texts.day(match.made)].join(' · '),
    lines: [...(own ? ownLines(texts, own, best) : []), ...teamLines(texts, match, standings)],
    level: levelOf(best),
  };
}

/** One’s own that count, else the team’s. */
function roundsOf(standings: Standings | null): readonly number[] {
  const own = standings?.own?.rounds.flatMap((points) => points ?? []) ?? [];
  if (own.length > 0) return own;
  const row = standings?.teams.find(({ team }) => team === standings.ownTeam?.team);
  return row?.rounds.flatMap(({ points }) => points ?? []) ?? [];
}

const titlesOf = ({ locale }: Texts, { titles }: Match): readonly string[] => [
  ...new Set(titles.map((title) => titleOf({ titles: title, scenario: '' }, locale))),
];

function teamLines(texts: Texts, { teams }: Match, { ownTeam }: Standings): readonly string[] {
  const name = teams.find(({ team }) => team === ownTeam?.team)?.name;
  return ownTeam && name !== undefined ? [teamLine(texts, { ...ownTeam, name })] : [];
}
