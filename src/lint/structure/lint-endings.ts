/** Whether calls end differently: what ordinary play comes to. */
import type { Result, Scenario } from '../../engine/scenario/scenario.ts';
import { finish } from '../../engine/score/finished.ts';
import type { Finding } from '../finding.ts';
import { CALLS, ORDINARY_PLAYERS, type OrdinaryPlayer, ordinaryCalls } from '../play/ordinary.ts';
import type { Played } from '../play/play-out.ts';

/** Endings that each of them must come to (issue: each scenario). */
const FEWEST = 4;
/** Who comes to an ending in fewer calls than this has come to it by chance. */
const SOMETIMES = CALLS / 50;

const PLAYERS = Object.keys(ORDINARY_PLAYERS) as readonly OrdinaryPlayer[];

/** How often a player came to each ending, and what it counted for in those calls. */
type Endings = ReadonlyMap<string, { readonly calls: number; readonly results: ReadonlySet<Result> }>;

/** Findings about the endings; a talk that is lent to others is short and has fewer. */
export function lintEndings(scenario: Scenario): readonly Finding[] {
  if (scenario.secondRound !== undefined) return [];
  const played = PLAYERS.map((player) => [player, endingsOf(ordinaryCalls(scenario, player))] as const);
  const details = [
    ...played.flatMap(([player, endings]) => (endings.size < FEWEST ? [tooFew(player, endings)] : [])),
    ...(played.some(([, endings]) => isIncomplete(endings))
      ? []
      : ['none of them is decent and incomplete (partial)']),
  ];
  return details.map((detail) => ({
    code: 'few-endings',
    scenario: scenario.id,
    at: 'endings',
    locale: null,
    detail,
  }));
}

function endingsOf(played: readonly Played[]): Endings {
  const found = new Map<string, { calls: number; results: Set<Result> }>();
  for (const { end } of played) {
    if (!('ending' in end.place)) continue;
    const entry = found.get(end.place.ending) ?? { calls: 0, results: new Set<Result>() };
    entry.calls += 1;
    entry.results.add(finish(end).result);
    found.set(end.place.ending, entry);
  }
  return new Map([...found].filter(([, { calls }]) => calls >= SOMETIMES));
}

const isIncomplete = (endings: Endings): boolean =>
  [...endings.values()].some(({ results }) => results.has('partial'));

const tooFew = (player: OrdinaryPlayer, endings: Endings): string => {
  const told = [...endings].map(([id, { calls }]) => `${id} ${Math.round((calls / CALLS) * 100)} %`);
  return `${player} play comes to ${endings.size}, not ${FEWEST}: ${told.join(', ')}`;
};
