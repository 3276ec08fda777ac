import { describe, expect } from 'vitest';
import { WEBGL } from './support/browser.ts';
import { planInputs } from './support/keyboard-plan.ts';
import { answerByKey, replyButton, stage, takeCall } from './support/player.ts';
import { it as visited } from './support/visitor.ts';

const it = visited.override('flags', WEBGL);
const [FIRST = '', SECOND = ''] = planInputs('trays', 'best').flatMap((input) =>
  input.type === 'reply' ? [input.id] : [],
);

describe('the picture', () => {
  it('is drawn by WebGL where there is WebGL', async ({ page }) => {
    await takeCall(page, 'trays');
    await stage(page);
    const context = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return canvas?.getContext('webgl') === null ? 'other' : 'webgl';
    });
    expect(context).toBe('webgl');
    await answerByKey(page, 'trays', FIRST);
    await replyButton(page, 'trays', SECOND).waitFor();
  });
});
