import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { slim } from './i18next-slim.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('i18next')), 'utf8');

const WORDS = {
  plain: 'Hello {{name}}',
  mood: 'Calm',
  mood_boiling: 'Hot',
  calls_one: '{{count}} call',
  calls_other: '{{count}} calls',
};

/** As our door opens it. */
async function readerOf(code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-i18next-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'i18next.mjs'), code);
  const { createInstance } = await import(pathToFileURL(join(folder, 'i18next.mjs')).href);
  const shelf = createInstance();
  const formatter = { type: 'formatter', init() {}, format: (value: unknown) => `<${String(value)}>` };
  await shelf.use(formatter).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['a'],
    defaultNS: 'a',
    resources: {},
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  shelf.addResourceBundle('en', 'a', WORDS, true);
  return shelf.getFixedT('en');
}

it('says the same without what is left out', async () => {
  const [whole, slimmed] = await Promise.all([readerOf(source), readerOf(slim(source))]);
  const asked: readonly (readonly [string, object])[] = [
    ['plain', { name: 'Ann' }],
    ['mood', { context: 'boiling' }],
    ['mood', { context: 'settled' }],
    ['calls', { count: 1 }],
    ['calls', { count: 3 }],
    ['not.there', {}],
  ];
  for (const [key, values] of asked) expect(slimmed(key, values)).toBe(whole(key, values));
  expect(slimmed('calls', { count: 3 })).toBe('<3> calls');
});

it('ends where i18next looks otherwise', () => {
  expect(() => slim('class Translator {\n}\n')).toThrow('no class Connector');
});
