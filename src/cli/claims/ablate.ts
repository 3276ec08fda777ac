/** The ablations, spread over the processors. */
import { ABLATIONS } from '../../engine/claims/ablations.ts';
import { spread } from '../spread.ts';

export interface Noticed {
  readonly row: string;
  readonly rule: string;
  readonly noticedBy: readonly string[];
}

const WORKER = new URL('./ablate-worker.ts', import.meta.url);

/** For each ablation, the claims that no longer hold under it. */
export async function ablateAll(): Promise<readonly Noticed[]> {
  const found = await spread<readonly string[]>(
    WORKER,
    ABLATIONS.map(({ name }) => name),
  );
  return ABLATIONS.map(({ row, name }, place) => ({ row, rule: name, noticedBy: found[place] ?? [] }));
}
