import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useTexts } from '../ui.ts';

/** What lies at hand in every call, to be looked at and worked on outside of one. */
export const BOOKS = ['phrase-book', 'drawer'] as const;
export type Book = (typeof BOOKS)[number];

export interface AtHand {
  /** The book that lies open. */
  readonly Open: ReadonlySignal<ComponentType<{ onClose(): void }> | null>;
  open(book: Book): void;
  close(): void;
}

/** The door to one's own wordings (M-07) and to what finished calls have left (M-02). */
export function AtHandPanel({ atHand: { Open, open, close } }: { atHand: AtHand }) {
  const { t } = useTexts();
  const Panel = Open.value;
  return (
    <section class="panel">
      <h2>{t('at-hand.title')}</h2>
      <p>{t('at-hand.line')}</p>
      <p class="buttons">
        {BOOKS.map((book) => (
          <button key={book} type="button" aria-haspopup="dialog" onClick={() => open(book)}>
            {t(`${book}.title`)}
          </button>
        ))}
      </p>
      {Panel && <Panel onClose={close} />}
    </section>
  );
}
