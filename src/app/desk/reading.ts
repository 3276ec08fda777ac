/** What a page reads by itself: it comes, or the page says in its place why it has not, and reads it again when asked to. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Unread } from '../../screens/desk/unread.ts';
import type { Told } from '../server/client.ts';
import type { Desk } from './desk.ts';

export interface Reading {
  /** Null while it is waited for, and once it has come. */
  readonly unread: ReadonlySignal<Unread | null>;
  /** Also once more, after something has changed. */
  readonly read: () => Promise<void>;
}

type Speaking = Pick<Desk, 'heard' | 'troubleOf'>;

/** `take` is given every answer. What has come once stays where it is when it cannot be read again: of that the reader is told. */
export function makeReading<What>(
  desk: Speaking,
  ask: () => Promise<Told<What>>,
  take: (answer: What) => void,
): Reading {
  const unread = signal<Unread | null>(null);
  let come = false;
  const again = () => {
    unread.value = null;
    void read();
  };
  const read = async (): Promise<void> => {
    const told = await ask();
    if (!told.ok) {
      if (come) desk.heard(told);
      else unread.value = { text: desk.troubleOf(told), again };
      return;
    }
    come = true;
    unread.value = null;
    desk.heard(told);
    take(told.answer);
  };
  return { unread, read };
}

/** Two answers that a page needs together. */
export async function both<One, Other>(
  one: Promise<Told<One>>,
  other: Promise<Told<Other>>,
): Promise<Told<readonly [One, Other]>> {
  const [first, second] = await Promise.all([one, other]);
  if (!first.ok) return first;
  return second.ok ? { ok: true, answer: [first.answer, second.answer] } : second;
}
