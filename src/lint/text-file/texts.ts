/** A locale file as a flat list of texts. */
export type Texts = ReadonlyMap<string, string>;

type Pair = readonly [key: string, text: string];

export const flatten = (data: unknown): Texts => new Map(pairsOf(data));

/** Dotted keys and texts; anything that is neither an object nor a text is kept as an empty text, which is a finding. */
export function pairsOf(data: unknown, path = ''): readonly Pair[] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [[path, '']];
  return Object.entries(data).flatMap(([key, value]) => pairsOf(value, path === '' ? key : `${path}.${key}`));
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Plural forms differ from language to language; the text they are forms of does not. */
export const singular = (key: string): string => key.replace(PLURAL, '');
export const isPlural = (key: string): boolean => PLURAL.test(key);

const PLACEHOLDER = /\{\{\s*([\w-]+)\s*\}\}/g;
const MARK = /\[\[([^[\]]*)\]\]/g;

/** Names in double braces that the program fills in, sorted. */
export const placeholdersIn = (text: string): string =>
  [...text.matchAll(PLACEHOLDER)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');

/** Kinds of swear marks in order of strength, so that every locale masks the same things: `w` word, `#` masked, `*` bleep. */
export const marksIn = (text: string): string =>
  [...text.matchAll(MARK)]
    .map(([, inner]) => (inner === '#' || inner === '*' ? inner : 'w'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('');

/** The kinds of double brackets, curly or square, that are there without being a placeholder or a mark. */
export function leftOpen(text: string): readonly ('{' | '[')[] {
  const rest = text.replace(PLACEHOLDER, '').replace(MARK, '');
  return (['{', '['] as const).filter((open) => rest.includes(open + open) || rest.includes(CLOSING[open]));
}

const CLOSING = { '{': '}}', '[': ']]' } as const;
