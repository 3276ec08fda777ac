/** Who meets whom in a season: everybody everybody else, once, and nobody twice in a round. */
export interface Fixture {
  readonly home: string;
  /** Null: nobody is left to meet, a round off without loss. */
  readonly away: string | null;
}

/**
 * The circle method: the first stays, the others go round. Of an odd number one has a bye in each round, and each has one.
 * The same teams in the same order give the same fixtures.
 */
export function fixturesOf(teams: readonly string[]): readonly (readonly Fixture[])[] {
  if (teams.length < 2) return [];
  const seats: readonly (string | null)[] = teams.length % 2 === 0 ? teams : [...teams, null];
  const [first = null, ...others] = seats;
  return others.map((_, round) => pairs([first, ...others.slice(round), ...others.slice(0, round)]));
}

/** Those of a round, counted from 1: once everybody has met everybody, it begins anew. */
export function fixturesIn(teams: readonly string[], round: number): readonly Fixture[] {
  const all = fixturesOf(teams);
  return all[(round - 1) % all.length] ?? [];
}

function pairs(seats: readonly (string | null)[]): readonly Fixture[] {
  const half = seats.slice(0, seats.length / 2);
  return half.flatMap((one, index) => {
    const other = seats.at(-1 - index) ?? null;
    const home = one ?? other;
    return home === null ? [] : [{ home, away: one === null ? null : other }];
  });
}
