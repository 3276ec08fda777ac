import { describe, expect, it } from 'vitest';
import type { View } from '../../engine/view/view.ts';
import { actionFor } from './keys.ts';

const live = { phase: 'live', replies: [{ id: 'a' }, { id: 'b' }] } as unknown as View;
const done = { phase: 'done', replies: [] } as unknown as View;
const press = (key: string, more = {}) => ({ key, modified: false, onControl: false, ...more });

describe('actionFor', () => {
  it('answers with the digits, as far as there are replies', () => {
    expect(actionFor(press('2'), live, true)).toEqual({ type: 'reply', id: 'b' });
    expect(actionFor(press('3'), live, true)).toBeNull();
  });
  it('reaches the tools by their letters, small or large', () => {
    expect(actionFor(press('g'), live, true)).toEqual({ type: 'tool', name: 'limits' });
    expect(actionFor(press('L'), live, true)).toEqual({ type: 'tool', name: 'listen' });
  });
  it('gives digits and Enter to the letter that answers, and Enter to nothing else', () => {
    const letter = { phase: 'live', letter: [], replies: [{ id: 'b+c' }] } as unknown as View;
    expect(actionFor(press('2'), letter, true)).toEqual({ type: 'letter', key: '2' });
    expect(actionFor(press('Enter'), letter, false)).toEqual({ type: 'letter', key: 'Enter' });
    expect(actionFor(press('Enter', { onControl: true }), letter, true)).toBeNull();
    expect(actionFor(press('Enter'), live, true)).toBeNull();
  });
  it('leaves keys with a modifier to the browser', () =>
    expect(actionFor(press('l', { modified: true }), live, true)).toBeNull());
  it('keeps Escape when the shortcuts are switched off', () => {
    expect(actionFor(press('1'), live, false)).toBeNull();
    expect(actionFor(press('Escape'), live, false)).toEqual({ type: 'menu' });
  });
  it('shows the whole line on the space bar, unless a control has the focus', () => {
    expect(actionFor(press(' '), live, true)).toEqual({ type: 'whole-line' });
    expect(actionFor(press(' ', { onControl: true }), live, true)).toBeNull();
  });
  it('reads on after the last words', () => {
    expect(actionFor(press('1'), done, true)).toEqual({ type: 'read-on' });
    expect(actionFor(press('l'), done, true)).toBeNull();
  });
});
