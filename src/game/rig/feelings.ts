/** Reads from a view how the customer feels, as far as a face can show it. */
import type { View } from '../../engine/view/view.ts';
import type { Feelings } from './pose.ts';

/**
 * Anger is what the meter shows. Irony belongs to passive anger until the customer was heard; hurt shows once the
 * hidden concern lies open and nobody has cared for it yet, less the calmer they are. A hidden trust reads as neither warm nor cold.
 */
export function feelingsOf(view: View): Feelings {
  const anger = (100 - view.meters.calm) / 100;
  return {
    anger,
    irony: view.scenario.angerType === 'passive' && !view.lamps.heard ? 1 : 0,
    trust: (view.meters.trust ?? 50) / 100,
    hurt: view.concern && !view.lamps.cared ? Math.min(0.8, anger * 2) : 0,
  };
}
