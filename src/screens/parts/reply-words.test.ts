import { describe, expect, it } from 'vitest';
import { call } from '../../engine/chart/test-call.ts';
import { LETTER, scenarioOf, TEAM } from '../../engine/scenario/test-forms.ts';
import { makeView } from '../../engine/view/make-view.ts';
import { offeredWords, replyWords, speakerOf, spokenBy } from './reply-words.ts';

/** Texts that say their own key. */
const texts = { scenario: (_: string, key: string) => key };

describe('words of replies', () => {
  it('are those of every block of a letter, a line each', () =>
    expect(replyWords(texts, 'letter', 'right+one-page+friday')).toBe(
      'replies.right\nreplies.one-page\nreplies.friday',
    ));

  it('are offered block by block where a letter answers, and none twice', () => {
    const words = offeredWords(texts, makeView(call(scenarioOf(LETTER)), 'practice'));
    expect(words.toSorted()).toEqual(
      ['friday', 'later', 'one-page', 'rebut', 'receipt', 'right', 'terms'].map((id) => `replies.${id}`),
    );
  });

  it('are told with the name of the colleague who says them, and with no name where you do', () => {
    const { id, forms } = scenarioOf(TEAM);
    const speaker = (reply: string) => speakerOf(texts, id, forms.speakers, { type: 'reply', id: reply });
    expect([speaker('defend'), speaker('all-ears')]).toEqual(['seats.design', null]);
    expect(speakerOf(texts, id, forms.speakers, { type: 'listen' })).toBeNull();
    expect(spokenBy(speaker('defend'), 'No.')).toBe('seats.design: No.');
    expect(spokenBy(null, 'No.')).toBe('No.');
  });
});
