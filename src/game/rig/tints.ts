/** The tints one drawing needs: skin reddens with the flush. */
import { mix } from '../color.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';

export interface Tints {
  readonly skin: string;
  readonly shade: string;
  readonly ink: string;
}

export function tintsOf(look: Look, pose: Pose): Tints {
  return {
    skin: mix(look.skin, look.flush, pose.flush * 0.22),
    shade: mix(look.shade, look.flush, pose.flush * 0.26),
    ink: mix(look.shade, '#22120f', 0.68),
  };
}
