/** Method and path of every route, for the page: read off the protocol at build time, so that no schema goes along. */
import type { Plugin } from 'vite';
import { ROUTES } from '../../src/protocol/routes.ts';

export function routes(): Plugin {
  return {
    name: 'routes',
    resolveId: { filter: { id: /^virtual:routes$/ }, handler: (id) => `\0${id}` },
    load: { filter: { id: /^\0virtual:routes$/ }, handler: () => MODULE },
  };
}

const places = Object.entries(ROUTES).map(([name, { method, path }]) => [name, `${method} ${path}`]);
const MODULE = `export const places = ${JSON.stringify(Object.fromEntries(places))};`;
