/** What a line of a handover says in a call (M-16). Pure: the form it is put together in and the desk that reads it share it. */
import type { HandoverBlock } from '../../engine/vocabulary.ts';
import type { Texts } from '../texts.ts';

export interface Known {
  /** How they feel, in words. */
  readonly feeling: string;
  /** Ids of what was promised. */
  readonly promised: readonly string[];
}

export function blockWords(
  { scenario }: Texts,
  id: string,
  block: HandoverBlock,
  { feeling, promised }: Known,
): string {
  if (block === 'concern') return scenario(id, 'concern');
  if (block === 'feeling') return feeling;
  if (block === 'promised') return promised.map((promise) => scenario(id, `promises.${promise}`)).join('; ');
  return scenario(id, `handover.${block}`);
}
