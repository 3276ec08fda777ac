/** A second press, before the first was answered, means the same thing: it is sent once. */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface OnceAtATime<Given extends readonly unknown[], Done> {
  (...given: Given): Promise<Done>;
  /** While it is under way. */
  readonly busy: ReadonlySignal<boolean>;
}

/** While the deed is under way, another call does nothing and gives `instead`. */
export function onceAtATime<Given extends readonly unknown[], Done>(
  deed: (...given: Given) => Promise<Done>,
  instead: Done,
): OnceAtATime<Given, Done> {
  const busy = signal(false);
  const once = async (...given: Given): Promise<Done> => {
    if (busy.peek()) return instead;
    busy.value = true;
    try {
      return await deed(...given);
    } finally {
      busy.value = false;
    }
  };
  return Object.assign(once, { busy });
}
