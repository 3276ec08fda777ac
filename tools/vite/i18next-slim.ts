import type { Plugin } from 'vite';

/**
 * What our door to i18next (`src/i18n/library.ts`) can never come to: words are handed in and never asked of a backend,
 * numbers have a formatter of our own, and nothing is logged. Each keeps what the rest of i18next calls at the start.
 */
const LEFT_OUT = {
  Connector: 'extends EventEmitter {}',
  Formatter: '{}',
  Logger:
    '{ init() {} log() {} warn() {} error() {} deprecate() {} create() { return this; } clone() { return this; } }',
} as const;

export function i18nextSlim(): Plugin {
  return {
    name: 'i18next-slim',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/ },
      handler: (code) => ({ code: slim(code), map: null }),
    },
  };
}

/** Another version of i18next that looks otherwise ends the build. */
export const slim = (code: string): string =>
  Object.entries(LEFT_OUT).reduce((left, [name, body]) => {
    const found = new RegExp(String.raw`^class ${name} [^]*?^\}$`, 'm').exec(left)?.[0];
    if (!found) throw new Error(`i18next has no class ${name} to leave out`);
    return left.replace(found, () => `class ${name} ${body}`);
  }, code);
