/** What a line must hold that is answered with a letter. */
import { type Fault, fault } from './failure.ts';
import type { BlockFile, LineFile } from './format.ts';
import { LONGEST_LETTER, letterOf } from './letter.ts';
import type { Path, Written } from './written.ts';

const FEWEST_PARTS = 2;
const FEWEST_BLOCKS = 2;
const MOST_BLOCKS = 4;
/** Every letter is judged as a reply; more of them than this make the judging slow. */
const MOST_LETTERS = 24;

/** A reply can do these once; a letter of several blocks can do them no more often. */
const ONCE = ['promises', 'asks', 'relies', 'style'] as const satisfies readonly (keyof BlockFile)[];

type Parts = readonly (readonly [
  part: string,
  blocks: readonly (readonly [id: string, block: BlockFile])[],
])[];

export function checkLetter({ path, value }: Written<LineFile>): readonly Fault[] {
  const parts = Object.entries(value.parts ?? {}).map(
    ([part, blocks]) => [part, Object.entries(blocks)] as const,
  );
  const blocks = parts.flatMap(([, each]) => each.map(([, block]) => block));
  return [
    ...alsoPlain(value, path),
    ...(parts.length < FEWEST_PARTS ? [outOfForm([...path, 'parts'], 'fewer than two parts')] : []),
    ...parts.flatMap(([part, each]) => checkPart(each, [...path, 'parts', part])),
    ...checkSize(parts, [...path, 'parts']),
    ...ONCE.flatMap((key) => saidTwice(parts, key, path)),
    ...(blocks.some(({ trap }) => trap) ? [] : [fault('choice-without-trap', path)]),
  ];
}

const outOfForm = (path: Path, detail: string): Fault => fault('letter-out-of-form', path, detail);

/** A line is answered with a reply or with a letter, and a letter leads on as a whole. */
const alsoPlain = ({ replies, also, to }: LineFile, path: Path): readonly Fault[] => [
  ...(replies ? [outOfForm([...path, 'replies'], 'replies beside parts')] : []),
  ...(also ? [outOfForm([...path, 'also'], 'also beside parts')] : []),
  ...(to ? [] : [outOfForm(path, 'parts without to')]),
];

function checkPart(blocks: Parts[number][1], path: Path): readonly Fault[] {
  const few = blocks.length < FEWEST_BLOCKS || blocks.length > MOST_BLOCKS;
  return [
    ...(few ? [outOfForm(path, `${blocks.length} blocks: ${FEWEST_BLOCKS} to ${MOST_BLOCKS}`)] : []),
    ...(blocks.some(([, { when }]) => !when) ? [] : [fault('dead-end', path, 'no block without a guard')]),
  ];
}

function checkSize(parts: Parts, path: Path): readonly Fault[] {
  const letters = parts.reduce((count, [, blocks]) => count * blocks.length, 1);
  const longest = letterOf(
    parts.map(([, blocks]) => 'x'.repeat(Math.max(0, ...blocks.map(([id]) => id.length)))),
  );
  return [
    ...(letters > MOST_LETTERS ? [outOfForm(path, `${letters} letters: at most ${MOST_LETTERS}`)] : []),
    ...(longest.length > LONGEST_LETTER
      ? [outOfForm(path, `the longest names together: ${longest.length}, at most ${LONGEST_LETTER}`)]
      : []),
  ];
}

function saidTwice(parts: Parts, key: (typeof ONCE)[number], path: Path): readonly Fault[] {
  const saying = parts.filter(([, blocks]) => blocks.some(([, block]) => block[key] !== undefined));
  return saying.slice(1).map(([part]) => outOfForm([...path, 'parts', part], `${key} in a second part`));
}
