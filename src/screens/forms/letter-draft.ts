/** Writing a letter, block by block (M-09). Pure. */
import { letterOf } from '../../engine/scenario/letter.ts';
import type { View } from '../../engine/view/view.ts';
import type { LetterDraft } from '../call/call-model.ts';

export type Parts = NonNullable<View['letter']>;

/** The block chosen for a part, if it can be written now. */
export function chosenAt({ chosen }: LetterDraft, parts: Parts, place: number): string | null {
  const block = chosen[place];
  return parts[place]?.blocks.some(({ id }) => id === block) ? (block ?? null) : null;
}

export const choose = (draft: LetterDraft, place: number, block: string): LetterDraft => ({
  ...draft,
  chosen: Array.from({ length: Math.max(draft.chosen.length, place + 1) }, (_, at) =>
    at === place ? block : draft.chosen[at],
  ),
});

/** Opens the first part that is still to be written; folds the letter where there is none. */
export function goOn(draft: LetterDraft, parts: Parts): LetterDraft {
  const next = parts.findIndex((_, place) => chosenAt(draft, parts, place) === null);
  return { ...draft, open: next < 0 ? parts.length : next };
}

/** Writes a block into the open part, and goes on. */
export const writeOn = (draft: LetterDraft, parts: Parts, block: string): LetterDraft =>
  goOn(choose(draft, draft.open, block), parts);

/** The reply that the letter makes, once every part is written; whether it can be said now is another question. */
export function writtenLetter(draft: LetterDraft, parts: Parts): string | null {
  const blocks = parts.map((_, place) => chosenAt(draft, parts, place));
  return blocks.every((block) => block !== null) ? letterOf(blocks) : null;
}

/** The letter as it can be sent: written, and on offer. */
export function readyLetter(draft: LetterDraft, { letter, replies }: View): string | null {
  const written = letter && writtenLetter(draft, letter);
  return replies.some(({ id }) => id === written) ? written : null;
}

/** What a key does to the letter: a digit writes a block into the open part, Enter sends what is written. */
export function letterKey(
  key: string,
  draft: LetterDraft,
  view: View,
): { readonly send: string } | { readonly draft: LetterDraft } | null {
  const ready = readyLetter(draft, view);
  if (key === 'Enter') return ready ? { send: ready } : null;
  const parts = view.letter ?? [];
  const block = parts[draft.open]?.blocks[Number(key) - 1];
  return block ? { draft: writeOn(draft, parts, block.id) } : null;
}
