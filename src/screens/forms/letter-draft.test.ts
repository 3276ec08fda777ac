import { describe, expect, it } from 'vitest';
import { call } from '../../engine/chart/test-call.ts';
import { LETTER, scenarioOf } from '../../engine/scenario/test-forms.ts';
import { makeView } from '../../engine/view/make-view.ts';
import { BLANK_LETTER as BLANK } from '../call/call-model.ts';
import { choose, chosenAt, goOn, letterKey, readyLetter, writtenLetter } from './letter-draft.ts';

const scenario = scenarioOf(LETTER);
const view = makeView(call(scenario), 'practice');
const parts = view.letter ?? [];
const written = ['right', 'one-page', 'friday'].reduce(
  (draft, block, place) => choose(draft, place, block),
  BLANK,
);

describe('a letter that is being written', () => {
  it('begins with its first part open and nothing chosen', () => {
    expect([BLANK.open, chosenAt(BLANK, parts, 0)]).toEqual([0, null]);
    expect(writtenLetter(BLANK, parts)).toBeNull();
  });

  it('goes on to the first part that is still to be written, whatever was written first', () => {
    expect(goOn(choose(BLANK, 0, 'right'), parts).open).toBe(1);
    expect(goOn(choose(BLANK, 2, 'later'), parts).open).toBe(0);
    expect(goOn(written, parts).open).toBe(parts.length);
  });

  it('is a reply once every part is written', () => {
    expect(writtenLetter(written, parts)).toBe('right+one-page+friday');
    expect(readyLetter(written, view)).toBe('right+one-page+friday');
    expect(writtenLetter(choose(written, 1, 'terms'), parts)).toBe('right+terms+friday');
  });

  it('lacks a part again when its block can no longer be written', () => {
    const draft = choose(written, 2, 'shelf');
    expect(chosenAt(draft, parts, 2)).toBeNull();
    expect(readyLetter(draft, view)).toBeNull();
  });

  it('cannot be sent while the mind is blank to it (FI-47)', () => {
    const faded = { ...view, replies: view.replies.filter(({ id }) => id !== 'right+one-page+friday') };
    expect(writtenLetter(written, parts)).not.toBeNull();
    expect(readyLetter(written, faded)).toBeNull();
  });

  it('is written by digits, part after part, and sent with Enter', () => {
    const second = parts[0]?.blocks[1]?.id;
    expect(letterKey('2', BLANK, view)).toEqual({ draft: { chosen: [second], open: 1 } });
    expect(letterKey('4', BLANK, view)).toBeNull();
    expect(letterKey('Enter', BLANK, view)).toBeNull();
    expect(letterKey('Enter', goOn(written, parts), view)).toEqual({ send: 'right+one-page+friday' });
    expect(letterKey('1', goOn(written, parts), view)).toBeNull();
  });

  it('is none where the line is answered with a reply', () => {
    expect(readyLetter(written, { ...view, letter: null })).toBeNull();
  });
});
