/** What stands on the picture of a result that somebody takes with them: never where one stands in the lower half. Pure. */
import { FULL_MARK } from '../../contest/mark.ts';
import type { Match } from '../../protocol/match.ts';
import type { Standings } from '../../protocol/match-board.ts';
import { titleOf } from '../account/asked-order.ts';
import type { Texts } from '../texts.ts';
import type { ResultCard } from './match-model.ts';
import { pointsIn } from './standing.tsx';

/** Null for whoever has no points to show. */
export function resultCard(texts: Texts, match: Match, standings: Standings | null): ResultCard | null {
  const rounds = roundsOf(standings);
  if (!standings || rounds.length === 0) return null;
  const best = Math.max(...rounds);
  return {
    title: match.name,
    about: [...titlesOf(texts, match), texts.day(match.made)].join(' · '),
    lines: [...ownLines(texts, standings, best), ...teamLines(texts, match, standings)],
    level: best < FULL_MARK / 2 ? null : best / FULL_MARK,
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

function ownLines(texts: Texts, { own }: Standings, best: number): readonly string[] {
  if (!own) return [];
  const { t } = texts;
  const points = t('match.points', { points: pointsIn(texts, own.points) });
  if (own.place !== null) return [t('match.place', { place: own.place }), points];
  return own.rounds.length > 1 ? [points, t('match.card.best', { points: pointsIn(texts, best) })] : [points];
}

function teamLines(texts: Texts, { teams }: Match, { ownTeam }: Standings): readonly string[] {
  const name = teams.find(({ team }) => team === ownTeam?.team)?.name;
  if (!ownTeam || name === undefined) return [];
  const { t } = texts;
  const points = t('match.card.team', { team: name, points: pointsIn(texts, ownTeam.points) });
  return ownTeam.place === null ? [points] : [`${points} · ${t('match.place', { place: ownTeam.place })}`];
}
