/** Reads from a view how the customer feels, as far as a face can show it. */
import type { View } from '../../engine/view/view.ts';
import { faceAnger } from './mood-face.ts';
import { type Feelings, NEUTRAL } from './pose-for.ts';

/**
 * Anger is what mood and meter say. Irony belongs to passive anger until the customer was heard; hurt shows once the
 * hidden concern lies open and nobody has cared for it yet, less the calmer they are. A hidden trust reads as neither warm nor
 * cold. Whoever swore and has been heard since is ashamed of it, until they feel taken seriously; whoever was given all three
 * leaves with a laugh.
 */
export function feelingsOf(view: View): Feelings {
  const anger = 100 - view.meters.calm;
  return {
    ...NEUTRAL,
    anger: faceAnger(view.mood, anger),
    irony: view.scenario.angerType === 'passive' && !view.lamps.heard ? 1 : 0,
    trust: (view.meters.trust ?? 50) / 100,
    hurt: view.concern && !view.lamps.cared ? Math.min(0.8, anger / 50) : 0,
    shame: isAshamed(view) ? 0.8 : 0,
    mirth: leavesGlad(view) ? 0.8 : 0,
  };
}

const isAshamed = ({ scenario, language, lamps, mood, ending }: View): boolean =>
  scenario.angerType === 'swearing' &&
  language === 'clean' &&
  (mood === 'settled' || mood === 'prickly') &&
  lamps.heard &&
  !lamps.valued &&
  ending === null;

const leavesGlad = ({ lamps, mood, ending }: View): boolean =>
  ending !== null && mood === 'settled' && lamps.heard && lamps.cared && lamps.valued;
