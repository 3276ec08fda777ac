/** Trees of plain data with something strange grafted into one place. */
import fc from 'fast-check';
import { HIDDEN, STRANGE_NAMES } from './test-pieces.ts';

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

/** An object with a key of its own that other objects inherit. */
const proto = (value: unknown): unknown => JSON.parse(`{"__proto__": ${JSON.stringify(value)}}`);

const anyStrangeValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, '', [], {}, [[]], [null], { a: null }),
  fc.constantFrom(
    -1,
    -0,
    0.5,
    1e308,
    1e-320,
    2 ** 31,
    2 ** 32,
    2 ** 53 + 2,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom(...STRANGE_NAMES),
  fc.constantFrom(...HIDDEN),
  fc.constantFrom('2026-11-21', 'x'.repeat(20_000), '{{x}}', '[[x]]', '$t(x)', '=x', '0 listen', 'hello'),
  fc.constantFrom(nested(20), nested(60), proto(true), proto({ polluted: true }), {
    constructor: { prototype: {} },
  }),
  fc.array(fc.constantFrom('x', 'hello', 'mirror', 'listen'), { maxLength: 200 }),
  fc.jsonValue(),
);

export type Path = readonly (string | number)[];

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every place in a tree, its top first. */
export const pathsIn = (tree: unknown, path: Path = []): readonly Path[] =>
  isBranch(tree)
    ? [path, ...Object.entries(tree).flatMap(([key, value]) => pathsIn(value, [...path, key]))]
    : [path];

type Change = (
  entries: readonly (readonly [string, unknown])[],
  key: string,
) => readonly (readonly [string, unknown])[];

/** The tree with the entry at a path changed, gone, renamed or followed by another; the rest is shared. */
function withChange(tree: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (!isBranch(tree) || key === undefined) return tree;
  const entries = Object.entries(tree);
  const changed =
    rest.length === 0
      ? change(entries, String(key))
      : entries.map(
          ([name, value]) => [name, name === String(key) ? withChange(value, rest, change) : value] as const,
        );
  return Array.isArray(tree) ? changed.map(([, value]) => value) : withOwn(changed);
}

/** Unlike a literal, this makes `__proto__` a key like any other. */
const withOwn = (entries: readonly (readonly [string, unknown])[]): object => Object.fromEntries(entries);

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: anyStrangeValue.map(
      (value): Change =>
        (entries, key) =>
          entries.map(([name, old]) => [name, name === key ? value : old] as const),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Change>((entries, key) => entries.filter(([name]) => name !== key)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...STRANGE_NAMES, ...HIDDEN, 'hello', 'told').map(
      (other): Change =>
        (entries, key) =>
          entries.map(([name, value]) => [name === key ? other : name, value] as const),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...STRANGE_NAMES, 'hello'), anyStrangeValue).map(
      ([other, value]): Change =>
        (entries) => [...entries, [other, value] as const],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Change>((entries, key) =>
      entries.map(([name, value]) => [name, name === key ? [value, value] : value] as const),
    ),
  },
);

/** One of the trees with one or two of its places changed. */
export const grafted = (trees: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...trees),
      fc.array(fc.tuple(fc.noBias(fc.nat()), changes), { minLength: 1, maxLength: 2 }),
    )
    .map(([tree, grafts]) =>
      grafts.reduce((now: unknown, [place, change]) => {
        const paths = pathsIn(now).slice(1);
        const path = paths[place % Math.max(1, paths.length)];
        return path ? withChange(now, path, change) : now;
      }, tree),
    );
