/** The words on the page, read from the same locale files, so that tests speak of replies by id. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCREEN_WORDS } from '../../../src/i18n/library.ts';

const LOCALES = join(import.meta.dirname, '..', '..', '..', 'locales');

interface Tree {
  readonly [key: string]: string | Tree;
}

function read(locale: string, namespace: string): Tree {
  return JSON.parse(readFileSync(join(LOCALES, locale, `${namespace}.json`), 'utf8')) as Tree;
}

function find(tree: Tree, key: string): string | null {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      tree,
    );
  return typeof found === 'string' ? found : null;
}

function lookUp(trees: readonly Tree[], key: string): string {
  const found = trees.map((tree) => find(tree, key)).find((text) => text !== null);
  if (found === undefined || found === null) throw new Error(`no text ${key}`);
  return found;
}

/** A word of the screens; some groups begin in one file and go on in another. */
export function word(key: string, locale = 'en'): string {
  return lookUp(
    SCREEN_WORDS.map((namespace) => read(locale, namespace)),
    key,
  );
}

export const shiftWord = (key: string, locale = 'en'): string => lookUp([read(locale, 'shift')], key);
export const coachWord = (key: string, locale = 'en'): string => lookUp([read(locale, 'coach')], key);
/** A text of a scenario, up to its first swear mark: what stands behind a mark is shown in many ways. */
export const textOf = (scenario: string, key: string, locale = 'en'): string =>
  lookUp([read(locale, `scenarios/${scenario}`)], key)
    .split('[[')[0]
    ?.trim() ?? '';
