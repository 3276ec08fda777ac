/** Pieces of text that have broken readers of files before. */

/** Characters nobody sees. */
export const HIDDEN = [
  '\0',
  '\u001b',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\ufeff',
  '\ud800',
  '\udfff',
] as const;

export const STRANGE_NUMBERS = [
  '1e308',
  '1e999',
  '-1e999',
  '-0',
  '.nan',
  '.inf',
  'NaN',
  '9007199254740993',
  '4294967296',
  '-1',
  '0.5',
  '1e-320',
  '0x7fffffff',
  '0o17',
  '1_000',
  '9'.repeat(400),
] as const;

export const STRANGE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'true',
  '',
  'ünïcode',
  '名前',
  '😀',
  'k'.repeat(2000),
] as const;

/** What means something to YAML, to JSON or to a log. */
export const SYNTAX = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  '- ',
  '? ',
  '| ',
  '>-\n',
  '"',
  "'",
  '\\',
  '# ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '@',
  '`',
  '&a ',
  '*a',
  '<<: *a\n',
  '&a *a',
  '!!js/function ',
  '!!binary ',
  '!!set ',
  '!!omap ',
  '! ',
  '!<x> ',
  '---\n',
  '...\n',
  '%YAML 1.1\n---\n',
  '%TAG ! tag:x,2000:\n',
  '2026-11-21',
  '=',
  '=__proto__',
  'yes',
  '~',
  '\\ud800',
  '"\\u202e"',
] as const;

export const numbered = (count: number, of: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => of(place)).join('');

/** Aliases of aliases: each level is so many times as large as the one before. */
export const bomb = (levels: number, times: number): string =>
  numbered(levels, (level) => {
    const item = level === 0 ? 'x' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array(times).fill(item).join(',')}]\n`;
  });

/** Pieces of the size that makes a careless reader hang or run out of stack. */
export const HEAVY = [
  '['.repeat(10_000),
  '{a: '.repeat(10_000),
  '{"a":'.repeat(10_000),
  '- '.repeat(10_000),
  '? '.repeat(10_000),
  '[[]],'.repeat(2000),
  '{{'.repeat(10_000),
  bomb(4, 10),
  bomb(9, 10),
  'x'.repeat(100_000),
  'k: 1\n'.repeat(5000),
  '"k":1,'.repeat(5000),
  `"${'\\u0041'.repeat(5000)}"`,
  '"0 listen",'.repeat(100_000),
  '"0 listen",'.repeat(5000),
  '&a '.repeat(5000),
  '!'.repeat(20_000),
] as const;
