/** Plays a scenario that is not shipped in the built game: it takes the place of one that is. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Scenario } from '../../../src/engine/scenario/scenario.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { neededKeys } from '../../../src/lint/text-file/scenario-keys.ts';

/** The scenario whose place it takes. */
export const STAND_IN = 'leaflet';

type Manifest = Readonly<Record<string, { readonly file: string }>>;
type Words = Readonly<Record<string, string>>;

/** `words`: texts by dotted key; a key without a text says its own name. */
export async function standIn(
  page: Page,
  scenario: Scenario,
  words: Words,
  locale: Locale = 'en',
): Promise<void> {
  const texts = nested(neededKeys(scenario).map((key) => [key, words[key] ?? key] as const));
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest;
  const files = [
    [`scenarios/${STAND_IN}/scenario.yaml`, { ...scenario, id: STAND_IN }],
    [`locales/${locale}/scenarios/${STAND_IN}.json`, texts],
    [`virtual:locale-openings/${locale}/${STAND_IN}`, texts],
  ] as const;
  for (const [key, content] of files) {
    const { file } = manifest[key] ?? { file: key };
    await page.route(`**/${file}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(content)}` }),
    );
  }
}

interface Tree {
  [key: string]: string | Tree;
}

function nested(entries: readonly (readonly [string, string])[]): Tree {
  const tree: Tree = {};
  for (const [path, text] of entries) plant(tree, path.split('.'), text);
  return tree;
}

function plant(tree: Tree, [key = '', ...deeper]: readonly string[], text: string): void {
  if (deeper.length === 0) {
    tree[key] = text;
    return;
  }
  const below = tree[key] ?? {};
  tree[key] = below;
  if (typeof below !== 'string') plant(below, deeper, text);
}
