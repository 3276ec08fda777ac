import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { scenarioIds, shippedScenario } from '../../src/cli/files.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ROOT } from '../setup/runtime.mjs';
import { openingWords } from './opening-words.ts';

const VIRTUAL = 'virtual:locales';
const CARDS = 'virtual:locale-cards/';
const OPENINGS = 'virtual:locale-openings/';

/**
 * One chunk for each file below `locales/<lng>/`; its path without the ending is the namespace. `cards` is what lists
 * of scenarios show, so that a list does not load every word of every talk; `openings/<id>` is what a call says up to
 * its first reply.
 */
const MODULE = `
  const files = import.meta.glob('/locales/*/**/*.json', { import: 'default' });
  const cards = { ${LOCALES.map((lng) => `${lng}: () => import('${CARDS}${lng}')`).join(', ')} };
  const openings = { ${LOCALES.flatMap((lng) => scenarioIds().map((id) => `'${lng}/openings/${id}': () => import('${OPENINGS}${lng}/${id}')`)).join(', ')} };
  export async function load(lng, namespace) {
    if (namespace === 'cards') return (await cards[lng]()).default;
    const opening = openings[lng + '/' + namespace];
    if (opening) return (await opening()).default;
    const read = files['/locales/' + lng + '/' + namespace + '.json'];
    if (!read) throw new RangeError('no locale file ' + lng + '/' + namespace);
    return read();
  }`;

interface Card {
  readonly title: string;
  readonly teaser: string;
  readonly customer: { readonly name: string };
}

const fileOf = (lng: string, id: string): string => join(ROOT, 'locales', lng, 'scenarios', `${id}.json`);

function cardOf(file: string): Card {
  const { title, teaser, customer } = JSON.parse(readFileSync(file, 'utf8')) as Card;
  return { title, teaser, customer: { name: customer.name } };
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
    resolveId: { filter: { id: /^virtual:locale(s$|-(cards|openings)\/)/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:locale(s$|-(cards|openings)\/)/ },
      handler(id) {
        if (id === `\0${VIRTUAL}`) return MODULE;
        if (id.startsWith(`\0${OPENINGS}`)) return openingModule(id.slice(OPENINGS.length + 1), this);
        const lng = id.slice(CARDS.length + 1);
        const files = scenarioIds().map((scenario) => [scenario, fileOf(lng, scenario)] as const);
        const there = files.filter(([, file]) => existsSync(file));
        for (const [, file] of there) this.addWatchFile(file);
        const cards = Object.fromEntries(there.map(([scenario, file]) => [scenario, cardOf(file)]));
        return `export default ${JSON.stringify(cards)}`;
      },
    },
  };
}
