/** The message after the fix, put together part by part (M-12, FI-40). The parts follow the four tips of LV-34. */

/** What each part can say, in the order it is shown; one word of each is the right one. */
export const MESSAGE_PARTS = {
  /** LV-35: that you see the problem and why it worries. */
  opening: ['stock', 'seen'],
  /** LV-40: what was done. */
  done: ['done', 'working'],
  /** LV-45: by when. */
  time: ['earlier', 'agreed', 'soon'],
  /** LV-54: whom to write to. */
  contact: ['nobody', 'me'],
} as const;
export type MessagePart = keyof typeof MESSAGE_PARTS;
export const MESSAGE_PART_NAMES = Object.keys(MESSAGE_PARTS) as readonly MessagePart[];
export type Message = { readonly [P in MessagePart]: (typeof MESSAGE_PARTS)[P][number] };

export const GOOD_MESSAGE: Message = { opening: 'seen', done: 'done', time: 'agreed', contact: 'me' };

/** Whether every part says one of its words, and nothing else does. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const words = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(words).length === MESSAGE_PART_NAMES.length &&
    MESSAGE_PART_NAMES.every((part) => (MESSAGE_PARTS[part] as readonly unknown[]).includes(words[part]))
  );
}

/** The parts of a message that cost something the day after. */
export const flawsOf = (message: Message): readonly MessagePart[] =>
  MESSAGE_PART_NAMES.filter((part) => message[part] !== GOOD_MESSAGE[part]);
