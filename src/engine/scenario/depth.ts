/** How deep a text nests, found out before anything is built from it. */
import { type CST, Parser } from 'yaml';

/** An honest scenario nests twelve deep: a fact of one of several alternatives, none of which may hold, that guard a route of a reply. */
const DEEPEST = 32;

interface Open {
  readonly token: CST.Token;
  readonly depth: number;
}

/** Where a node stands that nests too deep; null if none does. Throws a RangeError at thousands of levels. */
export function tooDeepAt(text: string): number | null {
  const open: Open[] = [...new Parser().parse(text)].map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST) return token.offset;
    for (const part of partsOf(token)) open.push({ token: part, depth: depth + 1 });
  }
  return null;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part != null));
}
