/**
 * What many ask for at one moment is worked out once: a whole room looks at its board when a round is over. Nothing is kept:
 * whoever asks later has it worked out anew.
 */
import type { Database } from './open-database.ts';

export class Together<Made> {
  readonly #making = new WeakMap<Database, Map<string, Promise<Made>>>();

  /** What is being made for this key, or else what `make` makes. */
  ask(database: Database, key: string, make: () => Promise<Made>): Promise<Made> {
    const making = this.#making.get(database) ?? new Map<string, Promise<Made>>();
    this.#making.set(database, making);
    const known = making.get(key);
    if (known) return known;
    const made = make().finally(() => making.delete(key));
    making.set(key, made);
    return made;
  }
}
