/** The time that is left for a reply, as a player sees it go by. It is the server's; what is counted here is only shown. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** What the server said, and when it was heard, in the milliseconds of this page. */
export interface TimeTold {
  readonly left: number;
  readonly at: number;
}

interface Counting {
  /** Null: no limit just now. */
  readonly told: ReadonlySignal<TimeTold | null>;
  readonly paused: ReadonlySignal<boolean>;
  /** It is up: asks how the call stands. Asked again, until there is an answer that says otherwise. */
  up(): void;
}

const TICK = 250;
/** Milliseconds after which the server has answered in the player's place, or another node has. */
const ANSWERED = 2000;

export interface ReplyClock {
  /** Whole seconds; null where there is no limit. */
  readonly seconds: ReadonlySignal<number | null>;
  close(): void;
}

export function countReply({ told, paused, up }: Counting): ReplyClock {
  const seconds = signal<number | null>(null);
  let since = 0;
  let left = 0;
  let asked = 0;
  const now = () => (paused.peek() ? left : left - (performance.now() - since));
  const show = () => {
    if (told.peek() === null) return;
    const rest = now();
    seconds.value = Math.max(0, Math.ceil(rest / 1000));
    if (rest > -ANSWERED || performance.now() < asked + ANSWERED) return;
    asked = performance.now();
    up();
  };
  const stops = [
    effect(() => {
      const time = told.value;
      left = time?.left ?? 0;
      since = time?.at ?? 0;
      if (time) show();
      else seconds.value = null;
    }),
    effect(() => {
      if (paused.value) left -= Math.max(0, performance.now() - since);
      else since = Math.max(since, performance.now());
    }),
  ];
  const timer = setInterval(show, TICK);
  return {
    seconds,
    close: () => {
      clearInterval(timer);
      for (const stop of stops) stop();
    },
  };
}
