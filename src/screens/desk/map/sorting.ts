/** In which order the lines of a list stand. Pure. */
import type { MapLine } from './chart.ts';

export const LIST_COLUMNS = ['order', 'calls', 'difficulty', 'discrimination', 'cost'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export interface Sorting {
  readonly by: ListColumn;
  readonly descending: boolean;
}

/** Tenths of a point that a call gives away at the line; null where none has come to it. */
export const costPerCall = ({ item, cost }: MapLine): number | null => (item ? cost / item.calls : null);

const VALUES: Readonly<Record<ListColumn, (line: MapLine, place: number) => number | null>> = {
  order: (_, place) => place,
  calls: ({ item }) => item?.calls ?? null,
  difficulty: ({ item }) => item?.difficulty ?? null,
  discrimination: ({ item }) => item?.discrimination ?? null,
  cost: costPerCall,
};

/** Lines of which nothing is known stand last, whichever way round. */
export function sorted(lines: readonly MapLine[], { by, descending }: Sorting): readonly MapLine[] {
  const valued = lines.map((line, place) => ({ line, value: VALUES[by](line, place) }));
  const direction = descending ? -1 : 1;
  return valued
    .toSorted(({ value: one }, { value: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return (one - other) * direction;
    })
    .map(({ line }) => line);
}
