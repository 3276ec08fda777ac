import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { offeredIds, scenarioIds, shippedScenario } from '../../src/files/shipped.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ROOT } from '../setup/runtime.mjs';
import { openingWords } from './opening-words.ts';

const VIRTUAL = 'virtual:locales';
const FILES = 'virtual:locale-files/';
const CARDS = 'virtual:locale-cards/';
const FACTS = 'virtual:locale-facts/';
const OPENINGS = 'virtual:locale-openings/';
const MORE = 'virtual:locale-more/';

const eachLocale = (folder: string): string =>
  LOCALES.map((lng) => `${lng}: () => import('${folder}${lng}')`).join(', ');

/** Each language knows its own files, so that nobody carries the addresses of the others'. */
const MODULE = `
  const locales = { ${eachLocale(FILES)} };
  export const load = async (lng, namespace) => (await locales[lng]()).load(namespace);`;

/**
 * One chunk for each file below `locales/<lng>/`; its path without the ending is the namespace. `openings/<id>` is what
 * a call says up to its first reply: only the addresses of those come with the first words.
 */
const filesModule = (lng: string): string => `
  import words from '/locales/${lng}/interface.json';
  const openings = {
    ${offeredIds()
      .map((id) => `'openings/${id}': () => import('${OPENINGS}${lng}/${id}')`)
      .join(',\n    ')}
  };
  export async function load(namespace) {
    if (namespace === 'interface') return words;
    const opening = openings[namespace];
    return opening ? (await opening()).default : (await import('${MORE}${lng}')).load(namespace);
  }`;

/**
 * The addresses of all other words. `cards` is what lists of scenarios show, so that a list does not load every word of
 * every talk; `facts` is the same for the knowledge drawer.
 */
const moreModule = (lng: string): string => `
  const files = import.meta.glob(['/locales/${lng}/**/*.json', '!**/interface.json'], { import: 'default' });
  const parts = { cards: () => import('${CARDS}${lng}'), facts: () => import('${FACTS}${lng}') };
  export async function load(namespace) {
    const part = parts[namespace];
    if (part) return (await part()).default;
    const read = files['/locales/${lng}/' + namespace + '.json'];
    if (!read) throw RangeError(namespace);
    return read();
  }`;

interface Card {
  readonly title: string;
  readonly teaser: string;
  readonly customer: { readonly name: string };
}

interface FactWords {
  readonly title: string;
  readonly concern: string;
  readonly facts: object;
  readonly changes?: object;
}

const fileOf = (lng: string, id: string): string => join(ROOT, 'locales', lng, 'scenarios', `${id}.json`);

function cardOf(file: string): Card {
  const { title, teaser, customer } = JSON.parse(readFileSync(file, 'utf8')) as Card;
  return { title, teaser, customer: { name: customer.name } };
}

function factsOf(file: string): FactWords {
  const { title, concern, facts, changes = {} } = JSON.parse(readFileSync(file, 'utf8')) as FactWords;
  return { title, concern, facts, changes };
}

/** One module with a part of every scenario's words. */
function partsModule(
  lng: string,
  partOf: (file: string) => object,
  watcher: { addWatchFile(file: string): void },
): string {
  const files = scenarioIds().map((scenario) => [scenario, fileOf(lng, scenario)] as const);
  const there = files.filter(([, file]) => existsSync(file));
  for (const [, file] of there) watcher.addWatchFile(file);
  return `export default ${JSON.stringify(Object.fromEntries(there.map(([scenario, file]) => [scenario, partOf(file)])))}`;
}

/** `place`: language and scenario, with a slash between. */
function openingModule(place: string, watcher: { addWatchFile(file: string): void }): string {
  const [lng = '', id = ''] = place.split('/');
  const scenario = shippedScenario(id);
  const file = fileOf(lng, id);
  watcher.addWatchFile(file);
  if (!scenario || !existsSync(file)) return 'throw new RangeError("no such opening")';
  return `export default ${JSON.stringify(openingWords(JSON.parse(readFileSync(file, 'utf8')), scenario))}`;
}

export function locales(): Plugin {
  return {
    name: 'locales',
    resolveId: {
      filter: { id: /^virtual:locale(s$|-(files|more|cards|facts|openings)\/)/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:locale(s$|-(files|more|cards|facts|openings)\/)/ },
      handler(id) {
        if (id === `\0${VIRTUAL}`) return MODULE;
        if (id.startsWith(`\0${FILES}`)) return filesModule(id.slice(FILES.length + 1));
        if (id.startsWith(`\0${MORE}`)) return moreModule(id.slice(MORE.length + 1));
        if (id.startsWith(`\0${OPENINGS}`)) return openingModule(id.slice(OPENINGS.length + 1), this);
        if (id.startsWith(`\0${FACTS}`)) return partsModule(id.slice(FACTS.length + 1), factsOf, this);
        return partsModule(id.slice(CARDS.length + 1), cardOf, this);
      },
    },
  };
}
