import { describe, expect, it } from 'vitest';
import { startCall } from '../../engine/chart/call.ts';
import { drill, play } from '../../engine/chart/test-call.ts';
import { makeView, speechOf } from '../../engine/view/make-view.ts';
import { type SwearingMode, wordsOf } from '../../i18n/swearing.ts';
import type { Texts } from '../../screens/texts.ts';
import { captionsOf } from './captions.ts';

/** What is shown for a line in a channel, to somebody who reads swear words in this way. */
function captions(line: string, swearing: SwearingMode, channel: 'phone' | 'chat' = 'phone') {
  const state = play(startCall(drill({ hear: ['mirror'] }, { channel }), 1), 'pick-up');
  const texts = { scenario: () => line, segments: (text) => wordsOf(text, swearing) } as Partial<Texts>;
  const exchange = { input: null, cues: [], speech: speechOf(state) };
  return captionsOf(makeView(state, 'practice'), exchange, texts as Texts);
}

describe('the captions of a line', () => {
  it('tell of a bleep where a word is covered, however it is covered in print', () => {
    expect(captions('You [[#]]!', 'masked')).toContain('caption.bleep');
    expect(captions('You [[#]]!', 'bleeped')).toContain('caption.bleep');
    expect(captions('You [[#]]!', 'mild')).toContain('caption.bleep');
  });
  it('leave a mild word alone where mild words are shown', () => {
    expect(captions('[[Damn]] you!', 'masked')).toContain('caption.bleep');
    expect(captions('[[Damn]] you!', 'mild')).not.toContain('caption.bleep');
  });
  it('tell of no bleep where nobody speaks, or nobody swears', () => {
    expect(captions('You [[#]]!', 'bleeped', 'chat')).toEqual(['caption.typing']);
    expect(captions('You!', 'bleeped')).not.toContain('caption.bleep');
  });
});
