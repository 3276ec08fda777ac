/** Standings as they are told: the upper part to everybody, and to each their own place. */
import type { Placed } from '../../contest/order.ts';
import { boardOf, ownView } from '../../contest/shown.ts';
import type { Ranked } from '../../contest/standings.ts';
import type { BoardRow, OwnPlace } from '../../protocol/board.ts';

/** The name somebody is shown by; null for whoever is not to be named. */
export type NameOf = (id: string) => string | null;

export const tellBoard = (standings: readonly Placed<Ranked>[], named: NameOf): BoardRow[] =>
  boardOf(standings).map(({ entry, place }) => ({
    place,
    name: named(entry.id),
    points: entry.mark?.points ?? 0,
  }));

export function tellOwn(
  standings: readonly Placed<Ranked>[],
  learnerId: string,
  named: NameOf,
): OwnPlace | null {
  const own = ownView(standings, learnerId);
  return (
    own && {
      ...own,
      next: own.next && { name: named(own.next.id), missing: own.next.missing },
      behind: own.behind === null ? null : { name: named(own.behind) },
    }
  );
}
