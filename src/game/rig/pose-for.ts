/**
 * How feelings become a pose: anger picks between six key poses, the other feelings bend the result. Who the customer is plays
 * no part here.
 */
import { ANGER, BENDS } from './key-poses.ts';
import { between, type Pose } from './pose.ts';

/** What a face can show; each of them from 0 to 1. */
export const FEELINGS = ['anger', 'irony', 'trust', 'hurt', 'shame', 'mirth', 'relief'] as const;
export type Feelings = Readonly<Record<(typeof FEELINGS)[number], number>>;

/** Somebody who has said nothing yet, and of whom nothing is known. */
export const NEUTRAL: Feelings = {
  anger: 0.2,
  irony: 0,
  trust: 0.5,
  hurt: 0,
  shame: 0,
  mirth: 0,
  relief: 0,
};

const PARTS = Object.keys(ANGER) as (keyof Pose)[];

/** The pose of these feelings, without blinking or speech. */
export function poseFor(feelings: Feelings): Pose {
  const anger = clamp(feelings.anger);
  const open = 1 - ramp(anger, 0.62, 0.95);
  const ironic = bend(angerPose(anger), BENDS.irony, clamp(feelings.irony) * open);
  const hurt = bend(ironic, BENDS.hurt, clamp(feelings.hurt) * open * 0.8);
  const trusting = bend(hurt, ...trustOf(clamp(feelings.trust), anger));
  const ashamed = bend(trusting, BENDS.shame, clamp(feelings.shame) * open);
  const laughing = bend(ashamed, BENDS.mirth, clamp(feelings.mirth) * open);
  return relieved(laughing, clamp(feelings.relief));
}

function angerPose(anger: number): Pose {
  const at = Math.min(4, Math.floor(anger * 5));
  const part = smooth(anger * 5 - at);
  return compose((key) => between(ANGER[key][at] ?? 0, ANGER[key][at + 1] ?? 0, part));
}

function bend(pose: Pose, towards: Partial<Pose>, share: number): Pose {
  if (share === 0) return pose;
  return compose((key) => between(pose[key], towards[key] ?? pose[key], share));
}

/** Trust warms a face, distrust shuts it; an angry one shows little of either. */
function trustOf(trust: number, anger: number): [Partial<Pose>, number] {
  const share = Math.abs(trust - 0.5) * 2 * (1 - anger * 0.75) * 0.8;
  return trust > 0.5 ? [BENDS.trust, share * (1 - ramp(anger, 0.3, 0.6))] : [BENDS.distrust, share];
}

/** A breath out: shoulders and brows come down, lids with them, whatever the mood. */
function relieved(pose: Pose, relief: number): Pose {
  return {
    ...pose,
    shoulder: pose.shoulder - 18 * relief,
    lidTop: between(pose.lidTop, Math.max(pose.lidTop, 0.62), relief),
    browIn: between(pose.browIn, pose.browIn * 0.4 + 4, relief),
    squeeze: pose.squeeze * (1 - 0.6 * relief),
    press: pose.press * (1 - 0.7 * relief),
    smile: pose.smile + 6 * relief,
    gazeY: pose.gazeY + 4 * relief,
  };
}

function compose(value: (key: keyof Pose) => number): Pose {
  return Object.fromEntries(PARTS.map((key) => [key, value(key)])) as unknown as Pose;
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
