import { describe, expect, it } from 'vitest';
import type { View } from '../engine/view/view.ts';
import { mountStage, type StageWords } from './stage.ts';

describe('mountStage', () => {
  it('where Phaser cannot run, says so and hands out a stage that does nothing', async () => {
    const reasons: string[] = [];
    const stage = await mountStage({} as HTMLElement, {} as StageWords, {
      reducedMotion: false,
      thresholds: [],
      onReady: () => reasons.push('ready'),
      onFailure: (reason) => reasons.push(reason),
    });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).not.toBe('ready');
    stage.show({} as View);
    stage.play({ type: 'turning-point' });
    stage.mouth(1);
    stage.relayout();
    stage.destroy();
  });
});
