/** Scenario files made to make their reader hang, run out of stack or of memory, with a code each is refused by. For tests. */
import type { FailureCode } from '../scenario/failure.ts';
import { smallWith } from '../scenario/test-small.ts';
import { bomb, numbered } from './test-pieces.ts';

/** A piece again and again, up to what a file may hold. */
const filled = (piece: string, room = 65_000): string => piece.repeat(Math.floor(room / piece.length));

const ROUTE = '            - to: told\n';
const ROOM = 60_000;

const reply = (place: number): string => `        r${place}: { acts: [listen], to: told }\n`;
const aliasing = (place: number): string => `        r${place}: { acts: *x, to: told }\n`;

/** A long list of nothing, and as many references to it as are allowed. */
const actsByAlias = (): string =>
  smallWith('[mirror, validate]', `&x [${filled('x,', ROOM)}]`).replace(
    '        ask:',
    `${numbered(18, aliasing)}        ask:`,
  );

export const HEAVY: readonly (readonly [string, FailureCode, string])[] = [
  ['a quarter of a milliard of letters', 'too-large', 'x'.repeat(2 ** 28)],
  ['a bomb of aliases', 'alias-bomb', bomb(9, 9)],
  ['a wide bomb', 'alias-bomb', bomb(2, 3000)],
  ['one anchor and thousands of aliases', 'alias-bomb', `- &a x\n${filled('- *a\n', ROOM)}`],
  ['lists in lists, never closed', 'too-deep', filled('[')],
  ['lists in lists', 'too-deep', `a: ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['maps in maps', 'too-deep', filled('{a: ')],
  ['items of items', 'too-deep', filled('- ')],
  ['items of items before a map', 'too-deep', `${'- '.repeat(10_000)}a: 1`],
  ['keys of keys', 'too-deep', filled('? ')],
  ['steps', 'too-deep', numbered(300, (place) => `${' '.repeat(place)}a:\n`)],
  ['strange keys', 'unknown-key', numbered(6000, (place) => `k${place}: 1\n`)],
  ['strange ids', 'bad-id', smallWith('goals: {', `goals: {${numbered(6000, (place) => `K${place}: 1,`)}`)],
  ['one key', 'duplicate-key', filled('a: 1\n')],
  ['empty keys', 'duplicate-key', filled(':\n')],
  ['commas', 'bad-yaml', `[${filled(',')}`],
  ['items', 'not-a-map', `[${filled('a,')}]`],
  ['closing brackets', 'bad-yaml', filled('}\n')],
  ['quotes', 'bad-yaml', filled('"\n')],
  ['escapes', 'bad-yaml', `"${filled('\\x')}"`],
  ['backslashes', 'bad-yaml', `"${filled('\\')}`],
  ['anchors', 'bad-yaml', filled('&a ')],
  ['tags', 'bad-yaml', filled('! ')],
  ['documents', 'bad-yaml', filled('---\n')],
  ['directives', 'bad-yaml', filled('%A\n')],
  ['comments', 'not-a-map', filled('#\n')],
  ['spaces', 'not-a-map', filled(' ')],
  ['overrides of the direction', 'hidden-character', filled('\u202e', ROOM / 3)],
  ['words that are no acts', 'out-of-range', smallWith('[mirror, validate]', `[${filled('x,', ROOM)}]`)],
  ['words that are no acts, by alias', 'out-of-range', actsByAlias()],
  ['replies', 'too-many-replies', smallWith('        ask:', `${numbered(1000, reply)}        ask:`)],
  ['routes', 'route-after-open', smallWith(ROUTE, filled(ROUTE, ROOM))],
];
