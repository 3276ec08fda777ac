import { acceptBeside, type Beside } from '../../engine/ghost/beside.ts';
import { runsIn } from '../../engine/ghost/ghost.ts';
import type { Mode } from '../../engine/vocabulary.ts';

/** What runs beside a call of this mode, of what was kept with it. */
export const besideIn = (mode: Mode, kept: unknown): Beside | null =>
  runsIn(mode) ? acceptBeside(kept) : null;
