/** Something in a file, with the way to it. */
import { type Fault, fault } from './failure.ts';

export type Path = readonly PropertyKey[];

export interface Written<T> {
  readonly id: string;
  readonly path: Path;
  readonly value: T;
}

/** Every id that was there before. */
export function duplicates(items: readonly Written<unknown>[]): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (seen.has(id)) return [fault('duplicate-id', path, id)];
    seen.add(id);
    return [];
  });
}
