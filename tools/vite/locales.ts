import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:locales';

/** One chunk for each file below `locales/<lng>/`; its path without the ending is the namespace. */
const MODULE = `
  const files = import.meta.glob('/locales/*/**/*.json', { import: 'default' });
  export async function load(lng, namespace) {
    const read = files['/locales/' + lng + '/' + namespace + '.json'];
    if (!read) throw new RangeError('no locale file ' + lng + '/' + namespace);
    return read();
  }`;

export function locales(): Plugin {
  return {
    name: 'locales',
    resolveId: { filter: { id: /^virtual:locales$/ }, handler: () => `\0${VIRTUAL}` },
    load: { filter: { id: /virtual:locales$/ }, handler: () => MODULE },
  };
}
