/**
 * A file whose form has faults, with something harmless in their place, so that what is well-formed can still be held
 * against the rest of the file. The result is only ever checked, never played.
 */
import type { FailureCode, Fault } from './failure.ts';
import { FORMAT } from './format.ts';
import { readForm } from './read-form.ts';
import { checkReferences } from './references.ts';

/** A head that is valid whatever the talk is. */
const HEAD: Readonly<Record<string, unknown>> = {
  format: FORMAT,
  id: 'a-scenario-without-an-id',
  card: 'SC-00',
  order: 1,
  channel: 'chat',
  industry: 'online-shop',
  'anger-type': 'passive',
  look: 'x',
  start: { anger: 50, trust: 50, urgency: 0, language: 0 },
  par: 1,
  goals: {},
  facts: ['x'],
  parameters: { can: ['x'], cannot: ['y'] },
  end: 'x',
  opening: 'x',
  stages: {},
  endings: {},
};

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups that the talk refers to by name: with one of them gone, every reference to it would look wrong. */
const NAMED: readonly unknown[] = ['endings', 'parameters', 'promises'];
/** Faults that a gap makes by itself. */
const OF_A_GAP: readonly FailureCode[] = [
  'dead-end',
  'choice-without-trap',
  'letter-out-of-form',
  'no-best-ending',
  'no-good-goal',
];

/** What else is wrong in a file whose form has faults, in the parts that have none. */
export function checkTheRest(data: unknown, faults: readonly Fault[]): readonly Fault[] {
  if (
    faults.some(
      ({ path }) => NAMED.includes(path[0]) || (path[0] === 'stages' && path.length < depthOf(path)),
    )
  )
    return [];
  const form = readForm(withoutFaults(data, faults));
  if ('faults' in form) return [];
  const gone = new Set(faults.map(({ path }) => path[depthOf(path) - 1]));
  return checkReferences(form.file).filter(
    ({ code, detail, path }) => !OF_A_GAP.includes(code) && !gone.has(detail) && !gone.has(path[0] ?? ''),
  );
}

/** Takes every faulty place out; what was faulty at the top gets its place in HEAD. */
function withoutFaults(data: unknown, faults: readonly Fault[]): unknown {
  const copy = structuredCopy(data);
  if (!isTree(copy)) return copy;
  for (const { path } of faults) takeOut(copy, path);
  return { ...HEAD, ...copy };
}

/** A reply or a block with a fault goes as a whole: half a reply says nothing. Elsewhere the faulty entry goes. */
function takeOut(tree: Tree, path: readonly PropertyKey[]): void {
  const depth = Math.min(path.length, depthOf(path));
  let node: unknown = tree;
  for (const key of path.slice(0, depth - 1)) node = isTree(node) ? node[String(key)] : undefined;
  if (isTree(node)) delete node[String(path[depth - 1])];
}

/**
 * `stages.<stage>.<line>.replies.<reply>`, `stages.<stage>.<line>.parts.<part>.<block>`; and `start`, `traits`, … as a
 * whole: their parts depend on each other.
 */
function depthOf([entry, , , group]: readonly PropertyKey[]): number {
  if (entry !== 'stages') return 1;
  return group === 'parts' ? 6 : 5;
}

/** Plain data only, so a plain copy will do; `__proto__` and its like are left behind. */
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (!isTree(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, entry]) => [key, structuredCopy(entry)]));
}
