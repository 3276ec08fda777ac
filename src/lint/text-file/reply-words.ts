import type { Texts } from './texts.ts';

const REPLY = 'replies.';

/** The words of the replies by id. */
export const replyWords = (texts: Texts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...texts].flatMap(([key, text]) => (key.startsWith(REPLY) ? [[key.slice(REPLY.length), text]] : [])),
  );
