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

export function inputsOfTrail(trail: Trail | null): readonly Input[] {
  const inputs: Input[] = [];
  for (let at = trail; at !== null; at = at.from) inputs.unshift(...at.inputs);
  return inputs;
}
