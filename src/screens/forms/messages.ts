/** What is said in one go, cut into what is written one by one. Pure. */

/** Letters that two sentences may have together to go into one message. */
const SHORT = 48;

/**
 * Behind a full stop, whatever quotation mark comes with it, and before a new beginning: a capital, a quotation, a covered
 * word. A number with a dot is a date or a time in some languages, and ends a sentence only where a capital follows.
 */
const SENTENCE_END = /(?<=[.!?…]["”’“»)]*)(?<!\b\p{L}\.)\s+(?=["“„”‘»(]*(?:\p{Lu}|\[\[))|(?<=[!?])\s+(?=\d)/u;

/** As people write in a chat: a sentence a message, or two very short ones. */
export function messagesOf(text: string): readonly string[] {
  const messages: string[] = [];
  let alone = true;
  for (const sentence of text.split(SENTENCE_END)) {
    const both = `${messages.at(-1)} ${sentence}`;
    const joins: boolean = messages.length > 0 && alone && both.length <= SHORT;
    if (joins) messages[messages.length - 1] = both;
    else messages.push(sentence);
    alone = !joins;
  }
  return messages;
}

/** A line break in a text begins a new paragraph; a signature has one of its own. */
export const paragraphsOf = (text: string): readonly string[] => text.split('\n');

/** For how many letters nothing is written between one piece and the next. */
const PAUSE = 12;

/** After how many letters each piece begins, by their lengths, and when the last one is written. */
export function beginnings(lengths: readonly number[]): {
  readonly starts: readonly number[];
  readonly end: number;
} {
  const starts = lengths.map((_, place) =>
    lengths.slice(0, place).reduce((sum, length) => sum + length + PAUSE, 0),
  );
  return { starts, end: (starts.at(-1) ?? 0) + (lengths.at(-1) ?? 0) };
}
