/**
 * Calls that are going on: as this node played them last, so that an input is one step and not the whole call again; and the
 * way into the database that they share. What is held here is only as good as the guard at the database finds it: another
 * node may have gone on, and then the call is played again from its inputs. It is a number's, as in the database, which
 * keeps it when its person is erased; nobody but that person is ever answered from it.
 */
import type { Owned } from '../authority/can.ts';
import { Gatherer } from '../database/gather.ts';
import type { Database } from '../database/open-database.ts';
import { isTeamCall } from '../matches/crew.ts';
import { type Coming, isOver, type Played } from './attempt.ts';
import { type Kept, keepInputs } from './keep.ts';

/** Those that nobody has played on for longest make room. */
const MOST = 10_000;

export class Calls {
  readonly #known = new Map<string, Played>();
  readonly #inputs: Gatherer<Coming, Kept>;

  constructor(database: Database) {
    this.#inputs = new Gatherer((all) => keepInputs(database, all));
  }

  /** After so many inputs; nothing where it is not known here, or elsewhere than that. */
  find(id: string, seq: number): Played | undefined {
    const known = this.#known.get(id);
    return known?.log.inputs.length === seq ? known : undefined;
  }

  /** Whose it is never changes; who is of a team may. */
  playerOf(id: string): Owned | undefined {
    const known = this.#known.get(id);
    if (!known || isTeamCall(known.stored)) return undefined;
    const { organisationId, learnerId } = known.stored;
    return { kind: 'attempt', organisationId, learnerId, cohorts: [] };
  }

  /** Whether the newest input was taken; it is, once the database has it. Resolves as late as that. */
  async keep(coming: Coming): Promise<Kept> {
    const kept = await this.#inputs.ask(coming);
    this.forget(coming.played.stored.id);
    if (kept.verdict === 'taken' && !isOver(coming.played.replay.state)) this.#remember(coming.played);
    return kept;
  }

  forget(id: string): void {
    this.#known.delete(id);
  }

  #remember(played: Played): void {
    this.#known.set(played.stored.id, played);
    const [longest] = this.#known.keys();
    if (this.#known.size > MOST && longest !== undefined) this.#known.delete(longest);
  }
}
