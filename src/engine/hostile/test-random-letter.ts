/** Random letters: two to four parts, and two to four blocks in each. */
import type { BlockFile, LineFile } from '../scenario/format.ts';
import { LETTER_PARTS } from '../vocabulary.ts';
import type { Draw } from './test-draw.ts';
import type { Names } from './test-random-names.ts';
import { block, routes } from './test-random-reply.ts';

/** Blocks by part, so that no letter is one of more than twenty-four. */
const SHAPES = [
  [2, 2],
  [4, 3],
  [2, 4, 3],
  [3, 2, 2],
  [2, 2, 2, 2],
  [2, 3, 2, 2],
] as const;

/** A letter leads to one place for certain, and to the others by guards. */
export function letterLine(draw: Draw, names: Names, id: string, targets: readonly string[]): LineFile {
  const shape = draw.of(SHAPES);
  const parts = draw.some(LETTER_PARTS, shape.length, shape.length);
  const [sure = draw.of([...names.lines, ...names.endings]), ...others] = targets;
  const mark = `${names.lines.indexOf(id)}`;
  const written = parts.map((part, place) => [
    part,
    blocks(draw, names, `${part[0]}${place}${mark}`, shape[place] ?? 2),
  ]);
  const last = routes(draw, names, sure);
  return {
    parts: withOncesOnce(Object.fromEntries(written) as NonNullable<LineFile['parts']>),
    to: [
      ...others.map((to, turn) => ({ to, when: { 'trust-at-least': turn * 20 } })),
      ...(typeof last === 'string' ? [{ to: last }] : last),
    ],
  };
}

const blocks = (draw: Draw, names: Names, prefix: string, count: number): Record<string, BlockFile> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, place) => [
      `${prefix}-${place}`,
      block(draw, names, { open: place === 0 || draw.rarely(2), trap: place === 0 || draw.rarely(3) }),
    ]),
  );

const ONCE = ['promises', 'asks', 'relies', 'style'] as const;

/** Only one part may say what a letter can say once; what another part says of it is left out, with what needs it. */
function withOncesOnce(parts: NonNullable<LineFile['parts']>): NonNullable<LineFile['parts']> {
  const first = Object.keys(parts)[0];
  const entries = Object.entries(parts).map(([part, each]) => [
    part,
    part === first ? each : Object.fromEntries(Object.entries(each).map(([id, one]) => [id, plain(one)])),
  ]);
  return Object.fromEntries(entries) as NonNullable<LineFile['parts']>;
}

const NEEDY: readonly string[] = ['fetch-approval', 'over-promise', 'guide'];

function plain({ acts, trap, ...block }: BlockFile): BlockFile {
  const able = acts.filter((act) => !NEEDY.includes(act));
  const rest = Object.fromEntries(
    Object.entries(block).filter(([key]) => !ONCE.some((once) => once === key)),
  );
  const tempts = trap !== undefined && trap !== 'over-promise' ? { trap } : {};
  return { ...rest, ...tempts, acts: able.length > 0 ? able : ['mirror'] };
}
