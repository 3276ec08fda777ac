/** A locale file as a flat list of texts. */
export type Texts = ReadonlyMap<string, string>;

/** Dotted keys to texts; anything that is neither an object nor a text is kept as an empty text, which is a finding. */
export function flatten(data: unknown, path = ''): Texts {
  if (typeof data === 'string') return new Map([[path, data]]);
  if (typeof data !== 'object' || data === null) return new Map([[path, '']]);
  return new Map(
    Object.entries(data).flatMap(([key, value]) => [...flatten(value, path === '' ? key : `${path}.${key}`)]),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Plural forms differ from language to language; the text they are forms of does not. */
export const singular = (key: string): string => key.replace(PLURAL, '');
export const isPlural = (key: string): boolean => PLURAL.test(key);

/** Names in double braces that the program fills in, sorted. */
export const placeholdersIn = (text: string): string =>
  [...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');

/** Kinds of swear marks in order of strength, so that every locale masks the same things: `w` word, `#` masked, `*` bleep. */
export const marksIn = (text: string): string =>
  [...text.matchAll(/\[\[(.*?)\]\]/g)]
    .map(([, inner]) => (inner === '#' || inner === '*' ? inner : 'w'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('');
