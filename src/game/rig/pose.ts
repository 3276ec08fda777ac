/**
 * What a face and its shoulders do, as numbers in units of the 600 × 680 box, and how feelings become such numbers.
 * Anger picks between six key poses; irony, hurt and trust bend the result. Who the customer is plays no part here.
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

/** All of them from 0 to 1. */
export interface Feelings {
  readonly anger: number;
  readonly irony: number;
  readonly trust: number;
  readonly hurt: number;
}

type Row = readonly [number, number, number, number, number, number];

/** Each row over anger 0, .2, .4, .6, .8, 1. */
const KEYS: Readonly<Record<keyof Pose, Row>> = {
  browIn: [0, -1, 8, -13, -22, -27],
  browOut: [0, 0, -8, 0, 7, 13],
  browCurve: [16, 12, 5, 4, 3, 1],
  squeeze: [0, 0, 3, 7, 11, 13],
  raise: [0, 0, 0, 0, 0, 0],
  lidTop: [0.22, 0.2, 0.18, 0.36, 0.3, 0.06],
  lidBot: [0.24, 0.06, 0.08, 0.14, 0.24, 0.16],
  pupil: [1.05, 1, 0.97, 0.95, 0.85, 0.68],
  gazeX: [0, 0, 3, 0, 0, 0],
  gazeY: [0, 0, 0, 0, 2, 3],
  smile: [21, 7, -8, -14, -13, -17],
  smirk: [0, 0, 0, 0, 0, 0],
  open: [7, 0, 0, 0, 17, 47],
  width: [53, 43, 38, 44, 50, 57],
  bare: [0.6, 0, 0, 0, 1, 0.8],
  press: [0, 0, 0.2, 0.8, 0.4, 0.2],
  clench: [0, 0, 0, 1, 1, 0],
  sneer: [0, 0, 0, 0.25, 0.7, 1],
  jaw: [0, 0, 0, 2, 7, 18],
  flush: [0.1, 0.05, 0.08, 0.28, 0.55, 0.85],
  furrow: [0, 0, 0.15, 0.55, 0.85, 1],
  fold: [0.28, 0.1, 0.15, 0.45, 0.8, 1],
  shoulder: [0, 0, 3, 9, 18, 28],
  lean: [0, 0, 0.1, 0.35, 0.7, 1],
  tilt: [-2.5, -1, 2.5, 0, 1.5, -1.5],
  flare: [0, 0, 0, 0.3, 0.7, 1],
  wet: [0, 0, 0, 0, 0, 0],
};

const PARTS = Object.keys(KEYS) as (keyof Pose)[];

/** The thin smile and the one raised brow of passive anger. */
const IRONY: Partial<Pose> = {
  browIn: -5,
  browOut: -3,
  browCurve: 6,
  raise: 26,
  squeeze: 2,
  lidTop: 0.42,
  lidBot: 0.2,
  gazeX: 4,
  gazeY: 0,
  smile: 7,
  smirk: 13,
  open: 0,
  width: 46,
  press: 0.9,
  tilt: -4,
  fold: 0.3,
};

const HURT: Partial<Pose> = {
  browIn: 19,
  browOut: -12,
  browCurve: 2,
  squeeze: 5,
  lidTop: 0.32,
  lidBot: 0.16,
  gazeX: -3,
  gazeY: 6,
  smile: -12,
  open: 0,
  width: 36,
  press: 0.3,
  shoulder: -5,
  tilt: 5,
  furrow: 0.3,
  wet: 1,
};

/** The pose of these feelings, without blinking or speech. */
export function poseFor(feelings: Feelings): Pose {
  const anger = clamp(feelings.anger);
  const open = 1 - ramp(anger, 0.62, 0.95);
  const ironic = bend(angerPose(anger), IRONY, clamp(feelings.irony) * open);
  const hurt = bend(ironic, HURT, clamp(feelings.hurt) * open * 0.8);
  return trusting(hurt, (clamp(feelings.trust) - 0.5) * (1 - anger));
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

function angerPose(anger: number): Pose {
  const at = Math.min(4, Math.floor(anger * 5));
  const part = smooth(anger * 5 - at);
  return compose((key) => between(KEYS[key][at] ?? 0, KEYS[key][at + 1] ?? 0, part));
}

function bend(pose: Pose, towards: Partial<Pose>, share: number): Pose {
  if (share === 0) return pose;
  return compose((key) => between(pose[key], towards[key] ?? pose[key], share));
}

/** Trust warms a calm face a little, distrust cools it: -0.5 to 0.5. */
function trusting(pose: Pose, trust: number): Pose {
  return {
    ...pose,
    smile: pose.smile + trust * 9,
    lidTop: pose.lidTop - trust * 0.08,
    fold: pose.fold + trust * 0.1,
  };
}

function compose(value: (key: keyof Pose) => number): Pose {
  return Object.fromEntries(PARTS.map((key) => [key, value(key)])) as unknown as Pose;
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function ramp(value: number, from: number, to: number): number {
  return smooth(clamp((value - from) / (to - from)));
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}
