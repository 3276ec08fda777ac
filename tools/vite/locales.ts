import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { scenarioIds } from '../../src/cli/files.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ROOT } from '../setup/runtime.mjs';

const VIRTUAL = 'virtual:locales';
const CARDS = 'virtual:locale-cards/';

/**
 * One chunk for each file below `locales/<lng>/`; its path without the ending is the namespace. `cards` is what lists
 * of scenarios show, so that a list does not load every word of every talk.
 */
const MODULE = `
  const files = import.meta.glob('/locales/*/**/*.json', { import: 'default' });
  const cards = { ${LOCALES.map((lng) => `${lng}: () => import('${CARDS}${lng}')`).join(', ')} };
  export async function load(lng, namespace) {
    if (namespace === 'cards') return (await cards[lng]()).default;
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

export function locales(): Plugin {
  return {
    name: 'locales',
    resolveId: { filter: { id: /^virtual:locale(s$|-cards\/)/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:locale(s$|-cards\/)/ },
      handler(id) {
        if (id === `\0${VIRTUAL}`) return MODULE;
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
