/** What was told last at the desk, and how long it stands there. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskNews } from '../../screens/desk/told.ts';

export interface News {
  readonly last: ReadonlySignal<DeskNews | null>;
  readonly tell: (news: DeskNews) => void;
  readonly close: () => void;
  /** The server has answered well: what was wrong before is not the reader's business any more. */
  readonly answered: () => void;
  /** Another place is about to open. */
  readonly moved: () => void;
  /** That place could not be opened: what was told of it is to be read where the reader is led instead. */
  readonly turnedAway: () => void;
}

/** Places that it outlives: a deed often leads to another place, where it is still to be undone. */
const PLACES_ON: Readonly<Record<DeskNews['kind'], number>> = { done: 1, trouble: 0 };

export function keepNews(): News {
  const last = signal<DeskNews | null>(null);
  let left = 0;
  let held = false;
  const show = (news: DeskNews | null) => {
    last.value = news;
    left = news ? PLACES_ON[news.kind] : 0;
    held = false;
  };
  return {
    last,
    tell: show,
    close: () => show(null),
    answered: () => {
      if (last.peek()?.kind === 'trouble' && !held) show(null);
    },
    moved: () => {
      if (left === 0) show(null);
      else left -= 1;
    },
    turnedAway: () => {
      if (last.peek()?.kind !== 'trouble') return;
      left = 1;
      held = true;
    },
  };
}
