/** Keys that YAML tells apart and a plain object does not, or that a plain object has for itself. */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { FailureCode } from './failure.ts';

export interface KeyFault {
  readonly code: FailureCode;
  readonly path: readonly PropertyKey[];
  readonly offset: number;
  readonly detail: string;
}

/** What a plain object calls a key, whatever YAML takes it for. */
export const keyName = ({ value }: Scalar): string =>
  String((value as string | number | boolean | null | undefined) ?? '');

/** Everything wrong with the keys of a tree whose depth is known to be small; aliases are not followed. */
export function keyFaults(node: unknown, path: readonly PropertyKey[] = []): readonly KeyFault[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => keyFaults(item, [...path, index]));
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key, value }): readonly KeyFault[] => {
    const offset = (key as Node | null)?.range?.[0] ?? node.range?.[0] ?? 0;
    if (!isScalar(key) || isObject(key.value))
      return [{ code: 'bad-id', path, offset, detail: 'a key that is no word' }];
    const name = keyName(key);
    const here = [...path, name];
    const code = codeOf(name, seen);
    seen.add(name);
    return [...(code ? [{ code, path: here, offset, detail: name }] : []), ...keyFaults(value, here)];
  });
}

/** `!!binary` makes a scalar of bytes. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function codeOf(name: string, seen: ReadonlySet<string>): FailureCode | null {
  if (name === '__proto__') return 'bad-id';
  return seen.has(name) ? 'duplicate-key' : null;
}
