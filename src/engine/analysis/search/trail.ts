/** A standing that a search has come to, and the inputs that led there. */
import type { Input } from '../../chart/input.ts';
import type { Standing } from '../../chart/standing.ts';

export interface Trail {
  readonly standing: Standing;
  readonly inputs: readonly Input[];
  readonly from: Trail | null;
  /** Nothing beyond can score more, in tenths. */
  readonly high: number;
}

/** Any chain of inputs, from its last link. */
export interface Chain {
  readonly inputs: readonly Input[];
  readonly from: Chain | null;
}

export function inputsOfTrail(trail: Chain | null): readonly Input[] {
  const inputs: Input[] = [];
  for (let at: Chain | null = trail; at !== null; at = at.from) inputs.unshift(...at.inputs);
  return inputs;
}
