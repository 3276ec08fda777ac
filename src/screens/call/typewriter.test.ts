import { describe, expect, it } from 'vitest';
import type { Segment } from '../texts.ts';
import { splitAt, totalLength } from './typewriter.ts';

const LINE: readonly Segment[] = [
  { kind: 'text', text: 'Oh ' },
  { kind: 'masked' },
  { kind: 'text', text: ', no.' },
];
const text = (segments: readonly Segment[]) =>
  segments.map((segment) => (segment.kind === 'text' ? segment.text : '#')).join('');

describe('splitAt', () => {
  it('hides all at first and nothing at the end', () => {
    expect(splitAt(LINE, 0)).toEqual({ shown: [], coming: LINE });
    expect(splitAt(LINE, totalLength(LINE))).toEqual({ shown: LINE, coming: [] });
  });
  it('keeps every letter, wherever it cuts', () => {
    for (let count = 0; count <= totalLength(LINE); count++) {
      const { shown, coming } = splitAt(LINE, count);
      expect(text(shown) + text(coming)).toBe('Oh #, no.');
    }
  });
  it('shows a covered word in one piece', () => {
    expect(text(splitAt(LINE, 5).shown)).toBe('Oh ');
    expect(text(splitAt(LINE, 8).shown)).toBe('Oh #');
  });
});
