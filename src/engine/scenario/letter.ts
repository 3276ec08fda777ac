/**
 * Letters (M-09, e-mail): every way of choosing one block of each part is a reply of its own, so that whatever plays, logs
 * and judges replies knows no second kind. Its id names its blocks.
 */
import { TONES, type Tone } from '../vocabulary.ts';
import type { Guard, Part, Reply, Scenario } from './scenario.ts';

const AND = '+';

/** The log names a letter by its blocks, and a hundred of the longest still fit into 4,096 characters. */
export const LONGEST_LETTER = 28;

/** The blocks of a letter by id, in the order they are read; a reply that is no letter is its own only block. */
export const blocksOf = (reply: string): readonly string[] => reply.split(AND);

export const letterOf = (blocks: readonly string[]): string => blocks.join(AND);

/** Everything that is chosen and has words of its own: plain replies, and the blocks of letters. */
export const choicesOf = ({ replies, forms }: Scenario): readonly Reply[] => [
  ...Object.values(replies).filter(({ id }) => blocksOf(id).length === 1),
  ...Object.values(forms.blocks),
];

/** The parts of the letter that answers a line; null where a reply does. */
export const partsAt = ({ forms }: Scenario, line: string): readonly Part[] | null =>
  Object.hasOwn(forms.letters, line) ? (forms.letters[line] ?? null) : null;

/** Every letter that can be put together of these parts. */
export function lettersFrom(parts: readonly (readonly Reply[])[]): readonly Reply[] {
  const ways = parts.reduce<readonly (readonly Reply[])[]>(
    (begun, part) => begun.flatMap((blocks) => part.map((block) => [...blocks, block])),
    [[]],
  );
  return ways.flatMap((blocks) => (blocks[0] ? [joined(blocks[0], blocks)] : []));
}

/** One block after the other does what they all do; the harshest word sets the tone, the first trap is its trap. */
function joined(first: Reply, blocks: readonly Reply[]): Reply {
  const one = <T>(of: (block: Reply) => T | null): T | null =>
    blocks.map(of).find((value) => value !== null) ?? null;
  return {
    id: letterOf(blocks.map(({ id }) => id)),
    acts: blocks.flatMap(({ acts }) => acts),
    routes: first.routes,
    when: blocks.map(({ when }) => when).reduce(both, null),
    trap: one(({ trap }) => trap),
    tone: harshest(blocks),
    negatives: blocks.reduce((sum, { negatives }) => sum + negatives, 0),
    style: one(({ style }) => style),
    options: Math.max(...blocks.map(({ options }) => options)),
    purpose: blocks.some(({ purpose }) => purpose),
    framed: blocks.some(({ framed }) => framed),
    gives: [...new Set(blocks.flatMap(({ gives }) => gives))],
    promises: one(({ promises }) => promises),
    asks: one(({ asks }) => asks),
    relies: one(({ relies }) => relies),
  };
}

/** The list of tones begins with the mildest. */
const harshest = (blocks: readonly Reply[]): Tone =>
  TONES.findLast((tone) => blocks.some((block) => block.tone === tone)) ?? 'calm';

/** Both guards must hold; two that ask for the same fact cannot be written as one. */
function both(one: Guard | null, other: Guard | null): Guard | null {
  if (one === null || other === null) return one ?? other;
  const clash = Object.keys(other).some((fact) => Object.hasOwn(one, fact));
  return clash ? { not: { any: [{ not: one }, { not: other }] } } : { ...one, ...other };
}
