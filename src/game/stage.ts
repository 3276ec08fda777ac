/** The stage of a call: draws the view, plays cues, knows no rule. Phaser arrives with the first mount, not before. */
import type { Stage, StageOptions } from './contract.ts';
import type { StageWords } from './words.ts';

export type { Stage, StageOptions } from './contract.ts';
export type { StageWords } from './words.ts';

/**
 * Moves the words onto a stage inside `parent`. Where that fails, `onFailure` hears why, the words are where they were
 * or back home, and the stage handed out does nothing: the call goes on without a picture.
 */
export async function mountStage(
  parent: HTMLElement,
  words: StageWords,
  options: StageOptions,
): Promise<Stage> {
  try {
    const { openStage } = await import('./scene/open.ts');
    return await openStage(parent, words, options);
  } catch (error) {
    options.onFailure(error instanceof Error ? error.message : String(error));
    return NO_STAGE;
  }
}

const NO_STAGE: Stage = {
  show() {},
  play() {},
  mouth() {},
  relayout() {},
  destroy() {},
};
