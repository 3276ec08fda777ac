/** The scenarios that stored calls speak of. */
import type { Scenario } from '../../engine/scenario/scenario.ts';

/** Rejects with a `RangeError` where there is no such scenario. */
export type LoadScenario = (id: string) => Promise<Scenario>;

/** By their ids; null where one is no longer offered, which makes its calls old and is no failure. */
export async function loadScenarios(
  calls: readonly { readonly scenario: string }[],
  load: LoadScenario,
): Promise<ReadonlyMap<string, Scenario | null>> {
  const ids = [...new Set(calls.map(({ scenario }) => scenario))];
  const loaded = await Promise.all(ids.map((id) => load(id).catch(nullIfGone)));
  return new Map(ids.map((id, place) => [id, loaded[place] ?? null]));
}

function nullIfGone(error: unknown): null {
  if (error instanceof RangeError) return null;
  throw error;
}
