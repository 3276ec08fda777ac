/** What the knowledge drawer holds of a scenario (M-02). Pure. */
import type { Scenario } from '../../engine/scenario/scenario.ts';

export type KnownFacts = Pick<Scenario, 'id' | 'facts' | 'changes'>;

export interface FactCard {
  readonly fact: string;
  /** Cards that say what has changed since it was written: with one of them it is stale. */
  readonly changes: readonly string[];
}

/** Every fact with what has become of it. */
export function cardsOf({ facts, changes }: KnownFacts): readonly FactCard[] {
  return facts.map((fact) => ({
    fact,
    changes: Object.keys(changes).filter((card) => changes[card] === fact),
  }));
}

/** What finished calls have left: whoever has played one knows its facts. */
export function learntFrom(
  known: readonly KnownFacts[],
  finished: readonly { readonly scenario: string; readonly shared: boolean }[],
): readonly KnownFacts[] {
  const played = new Set(finished.filter(({ shared }) => !shared).map(({ scenario }) => scenario));
  return known.filter(({ id }) => played.has(id));
}
