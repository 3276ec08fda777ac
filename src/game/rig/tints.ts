/** The tints one drawing needs: skin reddens with the flush. */
import { darkerThan, mix } from '../color.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';

export interface Tints {
  readonly skin: string;
  readonly shade: string;
  readonly ink: string;
  /** Where the lips meet: seen on every skin. */
  readonly lipLine: string;
}

/** Contrast of the line between the lips to the calm skin around it. */
const LIP_CONTRAST = 1.9;

export function tintsOf(look: Look, pose: Pose): Tints {
  return {
    skin: mix(look.skin, look.flush, pose.flush * 0.22),
    shade: mix(look.shade, look.flush, pose.flush * 0.26),
    ink: mix(look.shade, '#22120f', 0.68),
    lipLine: darkerThan(look.skin, mix(look.lip, '#2c0e10', 0.45), LIP_CONTRAST),
  };
}
