/** Where in the text of a file something is wrong. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Failure, FailureCode } from './failure.ts';
import { visible } from './hidden-characters.ts';
import { keyName } from './keys.ts';

export interface Complaint {
  readonly code: FailureCode;
  readonly detail: string;
  readonly path?: readonly PropertyKey[];
  /** Null for the file as a whole. */
  readonly offset: number | null;
}

const LONGEST_DETAIL = 200;

/** A complaint as people read it: the place counted from 1, and nothing in the words that could hide or flood. */
export function failureAt(text: string, { code, path = [], offset, detail }: Complaint): Failure {
  const { line, column } = offset === null ? { line: null, column: null } : placeIn(text, offset);
  const shown = visible(detail.slice(0, LONGEST_DETAIL));
  return { code, path: visible(path.map(String).join('.')), line, column, detail: shown };
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where the key at the end of a path begins, or its nearest ancestor that exists. */
export function offsetOf(root: Node | null, path: readonly PropertyKey[]): number | null {
  let node: unknown = root;
  let offset: number | null = root?.range?.[0] ?? null;
  for (const key of path) {
    const next = childOf(node, key);
    if (!next) return offset;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

interface Child {
  readonly node: unknown;
  readonly offset: number | null;
}

function childOf(node: unknown, key: PropertyKey): Child | null {
  if (!isMap(node)) return itemOf(node, Number(key));
  const pair = node.items.find((item) => isScalar(item.key) && keyName(item.key) === String(key));
  return pair ? { node: pair.value, offset: startOf(pair.key) } : null;
}

function itemOf(node: unknown, index: number): Child | null {
  const item = isSeq(node) ? node.items[index] : undefined;
  return item ? { node: item, offset: startOf(item) } : null;
}

const startOf = (node: unknown): number | null => (node as Node).range?.[0] ?? null;
