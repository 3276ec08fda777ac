/** A claim of the catalogue (section 5): a sentence, and what must be compared for it to be true. */
import type { Comparison } from './comparison.ts';
import type { About, Ground } from './ground.ts';

export interface ClaimPart {
  /** The starts it speaks of. */
  readonly about: About;
  /** Throws `Inexpressible` where it cannot be played. */
  readonly compare: (ground: Ground) => readonly Comparison[];
}

export interface Claim {
  /** C-nn. */
  readonly id: string;
  /** The claim in words that a trainer would use. */
  readonly sentence: string;
  readonly parts: readonly ClaimPart[];
}

export const about = (about: About, compare: ClaimPart['compare']): ClaimPart => ({ about, compare });
