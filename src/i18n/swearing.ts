/**
 * Swear words are marked in the texts: `[[word]]` is a mild word at the situation, `[[#]]` a word that is never
 * printed, `[[*]]` a personal insult. What becomes of a mark is the reader's choice (catalogue M-33).
 */

export const SWEARING_MODES = ['mild', 'masked', 'bleeped'] as const;
export type SwearingMode = (typeof SWEARING_MODES)[number];

/** A piece of a text: plain words, a covered word (drawn), or a bleep (heard, and drawn as such). */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'masked' }
  | { readonly kind: 'bleep' };

const MARK = /\[\[(.+?)\]\]/;

/** Cuts a text at its marks. All marks are covered unless the reader chose otherwise. */
export function wordsOf(text: string, mode: SwearingMode = 'masked'): readonly Segment[] {
  // Splitting by an expression with one group puts every marked word at an odd place.
  return text
    .split(new RegExp(MARK, 'g'))
    .map((part, place) => (place % 2 === 0 ? plain(part) : marked(part, mode)))
    .filter((segment) => segment.kind !== 'text' || segment.text !== '');
}

function marked(word: string, mode: SwearingMode): Segment {
  if (mode === 'bleeped') return { kind: 'bleep' };
  const mild = word !== '#' && word !== '*';
  return mode === 'mild' && mild ? plain(word) : { kind: 'masked' };
}

function plain(text: string): Segment {
  return { kind: 'text', text };
}
