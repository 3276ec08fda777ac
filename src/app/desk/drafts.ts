/** What was written and is not sent yet: it stays while its writer looks at other pages, and whoever closes the window is asked first. */
import { type Signal, signal } from '@preact/signals';

export interface Draft<What> {
  readonly draft: Signal<What>;
  /** As it was before anybody wrote in it. */
  readonly begun: Signal<What>;
}

export interface Drafts<What> {
  /** The one that was left at this place, or a new one. */
  at(place: string, begin: What): Draft<What>;
  has(place: string): boolean;
  /** It was sent: the next one begins anew. */
  forget(draft: Draft<What>): void;
  isWritten(draft: Draft<What>): boolean;
}

export function makeDrafts<What>(isSame: (one: What, other: What) => boolean): Drafts<What> {
  const kept = new Map<string, Draft<What>>();
  const isWritten = ({ draft, begun }: Draft<What>) => !isSame(draft.peek(), begun.peek());
  window.addEventListener('beforeunload', (event) => {
    if ([...kept.values()].some(isWritten)) event.preventDefault();
  });
  return {
    at: (place, begin) => {
      const draft = kept.get(place) ?? { draft: signal(begin), begun: signal(begin) };
      kept.set(place, draft);
      return draft;
    },
    has: (place) => kept.has(place),
    forget: (draft) => {
      for (const [place, one] of kept) if (one === draft) kept.delete(place);
    },
    isWritten,
  };
}
