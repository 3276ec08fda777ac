/** What a finished call tells about whoever played it, taken down once: from then on nobody has to play it again to know. */
import type { Replay } from '../engine/log/replay.ts';
import { makeSheet } from '../engine/score/make-sheet.ts';
import { DIMENSIONS, type Dimension } from '../engine/score/sheet.ts';
import { markTurns, type SkillMarks } from '../engine/skills/marks.ts';

export interface Measures {
  readonly marks: SkillMarks;
  /** Per cent of what was there to be had; null where nothing was. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
}

export function measure({ state, turns }: Replay): Measures {
  const { dimensions } = makeSheet(state);
  const shares = DIMENSIONS.map((dimension) => {
    const { points, max } = dimensions[dimension];
    return [dimension, max === 0 ? null : Math.round((points / max) * 100)];
  });
  return { marks: markTurns(turns), dimensions: Object.fromEntries(shares) as Measures['dimensions'] };
}
