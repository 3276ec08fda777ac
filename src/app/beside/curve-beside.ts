/** What ran beside a call that is over, for its curve. */
import { alongside } from '../../engine/ghost/ghost.ts';
import type { Replay } from '../../engine/log/replay.ts';
import type { Mode } from '../../engine/vocabulary.ts';
import { WHOSE_NAMES } from '../../screens/beside/names.ts';
import type { BesideCurve } from '../../screens/debrief/beside-curve.tsx';
import { besideIn } from './beside-in.ts';

/** Null where nothing did. */
export function curveBeside(replay: Replay, mode: Mode, kept: unknown): BesideCurve | null {
  const beside = besideIn(mode, kept);
  return beside && { name: WHOSE_NAMES[beside.whose], calm: alongside(beside.ghost, replay) };
}
