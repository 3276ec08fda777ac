/** The ablations, spread over the processors. */
import type { Ablation } from '../../engine/claims/ablation.ts';
import { ABLATIONS } from '../../engine/claims/ablations.ts';
import { UNCLAIMED } from '../../engine/claims/unclaimed.ts';
import { spread } from '../spread.ts';

export interface Noticed {
  readonly row: string;
  readonly rule: string;
  readonly noticedBy: readonly string[];
  /** Why no claim of the catalogue speaks of the rule; null where one has to. */
  readonly unclaimed: string | null;
}

/** Every change that is tried. */
export const CHANGES: readonly (Ablation & { readonly reason?: string })[] = [...ABLATIONS, ...UNCLAIMED];

const WORKER = new URL('./ablate-worker.ts', import.meta.url);

/** For each ablation, the claims that no longer hold under it. */
export async function ablateAll(): Promise<readonly Noticed[]> {
  const found = await spread<readonly string[]>(
    WORKER,
    CHANGES.map(({ name }) => name),
  );
  return CHANGES.map(({ row, name, reason }, place) => ({
    row,
    rule: name,
    noticedBy: found[place] ?? [],
    unclaimed: reason ?? null,
  }));
}
