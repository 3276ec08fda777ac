/**
 * What a face and its shoulders do, as numbers in units of the 600 × 680 box, and what blinks, speech and glances do to it.
 */
export interface Pose {
  /** Inner and outer end of the brows: up is positive. */
  readonly browIn: number;
  readonly browOut: number;
  readonly browCurve: number;
  /** Brows drawn together. */
  readonly squeeze: number;
  /** One brow lifted alone. */
  readonly raise: number;
  /** How far the lids are closed, 0 to 1. */
  readonly lidTop: number;
  readonly lidBot: number;
  readonly pupil: number;
  readonly gazeX: number;
  readonly gazeY: number;
  /** Mouth corners: up is positive; `smirk` lifts one corner alone. */
  readonly smile: number;
  readonly smirk: number;
  readonly open: number;
  /** Half the mouth's width. */
  readonly width: number;
  /** How much teeth show, and how thin the lips are pressed. */
  readonly bare: number;
  readonly press: number;
  /** Teeth on teeth: 1 closed, 0 apart. */
  readonly clench: number;
  readonly sneer: number;
  readonly jaw: number;
  readonly flush: number;
  readonly furrow: number;
  /** Lines from nose to mouth. */
  readonly fold: number;
  readonly shoulder: number;
  readonly lean: number;
  readonly tilt: number;
  readonly flare: number;
  /** A wet shine on the lower lid. */
  readonly wet: number;
}

/** The same pose with the eyes this far closed. */
export function blinking(pose: Pose, closed: number): Pose {
  if (closed === 0) return pose;
  return { ...pose, lidTop: between(pose.lidTop, 1, closed), lidBot: between(pose.lidBot, 0.45, closed) };
}

/** The same pose with the mouth this far open in speech. */
export function speaking(pose: Pose, open: number): Pose {
  if (open === 0) return pose;
  return {
    ...pose,
    open: Math.max(pose.open * (0.35 + 0.65 * open), 4 + open * (20 + pose.lean * 16)),
    width: pose.width * (1 - open * 0.12),
    press: pose.press * (1 - open),
    clench: pose.clench * Math.max(0, 1 - open * 2),
    jaw: pose.jaw + open * 8,
    bare: Math.max(pose.bare, 0.5),
  };
}

/** The same pose looking somewhere else, -1 to 1 in both directions. */
export function looking(pose: Pose, x: number, y: number): Pose {
  return { ...pose, gazeX: pose.gazeX + x * 7, gazeY: pose.gazeY + y * 4 };
}

/** `share`: 0 to 1 of the way. */
export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
